import { expect, test } from 'vitest';
import { tellChecks } from './tell-checks';

test.each([
  [0, [5], 'Nothing about this page left this browser.'],
  [1, [5], '1 check left this browser: 5 characters.'],
  [3, [5], '3 checks left this browser, 5 characters each.'],
  [3, [4, 5], '3 checks left this browser, 4 or 5 characters each.'],
  [3, [], '3 checks left this browser, a few characters each.'],
])(
  'says what left the browser after %i checks of %j characters',
  (checks, characters, sentence) => {
    expect(tellChecks({ checks, characters })).toBe(sentence);
  },
);
