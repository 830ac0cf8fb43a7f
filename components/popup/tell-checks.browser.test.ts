import { expect, test } from 'vitest';
import { tellChecks } from './tell-checks';

test.each([
  [0, 'Nothing about this page left this browser.'],
  [1, '1 check left this browser: 5 characters.'],
  [3, '3 checks left this browser, 5 characters each.'],
])('says what left the browser after %i checks', (checks, sentence) => {
  expect(tellChecks(checks)).toBe(sentence);
});
