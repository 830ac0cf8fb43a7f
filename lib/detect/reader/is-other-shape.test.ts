import { expect, test } from 'vitest';
import { isOtherShape } from './is-other-shape';

test.each([
  ['an IPv4 address', '192.168.100.200'],
  ['a decimal', '3.14159265358979'],
  ['a coordinate', '40.7127837'],
  ['an ISBN', '978-0-306-40615-7'],
  ['an ISBN without signs', '9780306406157'],
  ['an old ISBN', '0-306-40615-2'],
  ['an old ISBN with spaces', '0 306 40615 2'],
  ['a social security number', '078-05-1120'],
  ['a card', '4111 1111 1111 1111'],
  ['a card of fifteen digits', '3782 822463 10005'],
  ['digits that are hidden', '9123 .... 4567'],
  ['digits that are hidden by spaced dots', '9123 . . . . 4567'],
  ['a range with an ellipsis', '1200000...1300000'],
  ['page numbers', '1 2 3 4 5 6 7 8 9 10'],
  ['page numbers side by side', '12345678910'],
])('knows %s', (_what, text) => {
  expect(isOtherShape(text)).toBe(true);
});

test.each([
  '202-555-0143',
  '01.42.68.53.00',
  '0171 123 45 67',
  '054 9 343 555 1212',
  '6123 4567',
  '0-306-40615-3',
])('takes %s for none of them', (text) => {
  expect(isOtherShape(text)).toBe(false);
});

test('takes what a word announces for no network address where it begins with a zero', () => {
  expect(isOtherShape('021.123.45.01', true)).toBe(false);
  expect(isOtherShape('021.123.45.01')).toBe(true);
  expect(isOtherShape('21.123.45.01', true)).toBe(true);
});
