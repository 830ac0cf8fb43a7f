import { expect, test } from 'vitest';
import { isGluedAfter, isGluedBefore } from './is-glued';

test.each([
  'abc',
  'abc-',
  '/user/',
  'example/',
  '12.',
  '10:',
  '1,',
  '=',
  '@',
  '_',
  '$',
  '€',
  '*',
  '%',
])('a number is part of what begins with %j', (before) => {
  expect(isGluedBefore(before, false)).toBe(true);
});

test.each(['', ' ', '(', 'Tel:', 'Phone', 'Fax/', '电话', '021-68812753,', '– '])(
  'a number stands by itself behind %j',
  (before) => {
    expect(isGluedBefore(before, false)).toBe(false);
  },
);

test('letters may stand before a plus or a parenthesis, figures may not', () => {
  expect(isGluedBefore('at', true)).toBe(false);
  expect(isGluedBefore('12', true)).toBe(true);
  expect(isGluedBefore('(45)', true)).toBe(true);
  expect(isGluedBefore('2025550143', true)).toBe(true);
  expect(isGluedBefore('+1 202-555-0143', true)).toBe(false);
});

test.each([
  'abc',
  '$',
  '%',
  '@x',
  '.jpg',
  '.com/',
  ':30',
  ',50',
  '-SW',
  ' EUR',
  '=1',
  ' Kč',
  ' đ',
  ' people',
])('a number is part of what goes on with %j', (after) => {
  expect(isGluedAfter(after)).toBe(true);
});

test.each([
  '',
  ' ',
  '.',
  ', 030',
  ',021-68808888',
  ': call',
  '是',
  '/x12',
  '. Then',
  ')',
  'Fax: 1',
  'Telefax030',
  'E-Mail',
  ' Euroweg',
])('a number ends before %j', (after) => {
  expect(isGluedAfter(after)).toBe(false);
});
