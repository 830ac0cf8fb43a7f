import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { isStrictlyGrouped } from './is-strictly-grouped';

const US = parsePhoneNumberFromString('+12025550143')!;
const GB = parsePhoneNumberFromString('+442079460958')!;
const DE = parsePhoneNumberFromString('+493023125000')!;
const MX = parsePhoneNumberFromString('+525512345678')!;
const ES = parsePhoneNumberFromString('+34915472816')!;
const GR = parsePhoneNumberFromString('+302103247185')!;

test.each([
  ['91 547 28 16', ES],
  ['915 472 816', ES],
  ['210 324 7185', GR],
  ['01 55 1234 5678', MX],
  ['+52 1 55 1234 5678', MX],
  ['202-555-0143', US],
  ['(202) 555.0143', US],
  ['1-202-555-0143', US],
  ['030/23125000', DE],
  ['44 20 7946 0958', GB],
  ['20 7946 0958', GB],
])('%s is written as its country writes it', (written, number) => {
  expect(isStrictlyGrouped(written, number)).toBe(true);
});

test.each([
  ['2025550143', US],
  ['20-255-501-43', US],
  ['2-202-555-0143', US],
  ['030 231 25 000', DE],
  ['91 5472 816', ES],
  ['21 0324 7185 0', GR],
])('%s is not', (written, number) => {
  expect(isStrictlyGrouped(written, number)).toBe(false);
});
