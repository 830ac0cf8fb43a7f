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
    expect(tellChecks({ checks, characters, shown: 0 })).toBe(sentence);
  },
);

test.each([
  [0, 1, '1 whole hash left this browser, which shows the number.'],
  [0, 4, '4 whole hashes left this browser, which show the numbers.'],
  [
    1,
    2,
    '1 check left this browser: 5 characters. 2 whole hashes left this browser, which show the numbers.',
  ],
])('says what left the browser after %i checks and %i whole hashes', (checks, shown, sentence) => {
  expect(tellChecks({ checks, characters: [5], shown })).toBe(sentence);
});
