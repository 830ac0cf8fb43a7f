import { expect, test } from 'vitest';
import { beginsOpen } from './begins-open';

test.each([
  ['1234567', true],
  [' (0)30', true],
  ['-4567 or', true],
  [' - ', true],
  ['', true],
  ['５６７', true],
  [' or 4567', false],
  [', 4567', false],
  ['x12', false],
  [' '.repeat(40), false],
])('%j begins open: %s', (text, isOpen) => {
  expect(beginsOpen(text)).toBe(isOpen);
});
