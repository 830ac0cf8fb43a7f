import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { findTrunkPrefix } from './find-trunk-prefix';

test.each([
  ['020 7946 0958', '+442079460958', 'written'],
  ['20 7946 0958', '+442079460958', 'missing'],
  ['8 (912) 345-67-89', '+79123456789', 'written'],
  ['(912) 345-67-89', '+79123456789', 'none'],
  ['02 3661 8300', '+390236618300', 'written'],
  ['202-555-0143', '+12025550143', 'none'],
  ['98765 43210', '+919876543210', 'none'],
] as const)('%s as %s has its trunk prefix %s', (written, e164, trunk) => {
  expect(findTrunkPrefix(written, parse(e164)!)).toBe(trunk);
});
