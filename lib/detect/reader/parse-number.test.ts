import { expect, test } from 'vitest';
import { parseNumber } from './parse-number';

test.each([
  ['020 7946 0958', 'GB', '+442079460958'],
  ['+44 (0) 20 7946 0958', undefined, '+442079460958'],
  ['(+44) 20 7946 0958', undefined, '+442079460958'],
  ['0044 20 7946 0958', 'DE', '+442079460958'],
  ['01 55 1234 5678', 'MX', '+525512345678'],
  ['01 (55) 1234-5678', 'MX', '+525512345678'],
  ['044 55 1234 5678', 'MX', '+525512345678'],
  ['+52 1 55 1234 5678', undefined, '+525512345678'],
] as const)('reads %s in %s', (written, country, e164) => {
  expect(parseNumber(written, country)?.number).toBe(e164);
});

test.each([
  ['a number that its plan does not admit', '+1 111 555 0143', undefined],
  ['a national number of no country', '020 7946 0958', undefined],
  ['an old prefix elsewhere', '01 55 1234 5678', 'CO'],
  ['letters', '1-800-FLOWERS', 'US'],
  ['too few digits', '1234', 'DE'],
  ['more than 48 characters', `020 7946 095${' '.repeat(40)}8`, 'GB'],
  ['more than 20 digits', '020794609580207946095', 'GB'],
  ['parameters of an address', '020 7946 0958;ext=1', 'GB'],
] as const)('refuses %s', (_what, written, country) => {
  expect(parseNumber(written, country)).toBeUndefined();
});
