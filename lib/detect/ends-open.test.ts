import { expect, test } from 'vitest';
import { endsOpen } from './ends-open';

test.each([
  ['+49 30', true],
  ['Call (030) ', true],
  ['202-', true],
  ['Call (', true],
  ['+', true],
  ['٠٢٠', true],
  ['０３－', true],
  ['in 2024', true],
  ['in 2024.', true],
  ['The end.', false],
  ['Telephone:', false],
  ['電話', false],
  [' \n ', false],
  ['', false],
  [`1${' '.repeat(40)}`, false],
])('%j ends open: %s', (text, isOpen) => {
  expect(endsOpen(text)).toBe(isOpen);
});
