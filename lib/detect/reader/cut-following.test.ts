import { expect, test } from 'vitest';
import { cutFollowing } from './cut-following';

const cut = (plain: string, after: string) => {
  const { start, end } = cutFollowing({ start: 0, end: plain.length }, { plain, after });
  return plain.slice(start, end);
};

test.each([
  ['+49 221 1234567 50667', ' Köln', '+49 221 1234567'],
  ['+49 30 1234567 - 10115', ' Berlin', '+49 30 1234567'],
  ['+43 1 5123456 1010', ' Wien', '+43 1 5123456'],
  ['030 1234567 9-17', ' Uhr', '030 1234567'],
])('leaves of "%s" before "%s" the number', (plain, after, number) => {
  expect(cut(plain, after)).toBe(number);
});

test.each([
  ['+49 731 88005 8205', ''],
  ['+49 731 88005 8205', ' oder'],
  ['030 12345-67', ' Uhr'],
  ['202-555-0143', ' Berlin'],
])('leaves "%s" before "%s" as it is', (plain, after) => {
  expect(cut(plain, after)).toBe(plain);
});
