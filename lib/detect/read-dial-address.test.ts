import { expect, test } from 'vitest';
import { readDialAddress } from './read-dial-address';

test.each([
  ['tel:+12025550143', '+12025550143'],
  ['TEL:+1%20202-555-0143', '+1 202-555-0143'],
  ['tel:+12025550143;ext=12', '+12025550143'],
  ['tel://+12025550143', '+12025550143'],
  ['callto:+12025550143?call', '+12025550143'],
  ['tel:1-800-FLOWERS', undefined],
  ['tel:', undefined],
  ['tel:%zz12345678', undefined],
  ['mailto:+12025550143', undefined],
  [`tel:1;phone-context=${'1111.'.repeat(20)}!`, undefined],
  [`tel:${'1'.repeat(65)}`, undefined],
])('reads %s as %s', (href, number) => {
  expect(readDialAddress(href)).toBe(number);
});
