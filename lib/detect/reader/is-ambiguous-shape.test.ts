import { expect, test } from 'vitest';
import { isAmbiguousShape } from './is-ambiguous-shape';

test.each([
  '912.345.678',
  '512 345 678',
  '1 234 567 890',
  '01 12 23 34 45',
  '01 . 12 . 23 . 34 . 45',
])('%s may be something else', (text) => {
  expect(isAmbiguousShape(text)).toBe(true);
});

test.each([
  '912 34 56 78',
  '912-345-678',
  '012 345 678',
  '01 42 68 53 00',
  '01 . 42 . 68 . 53 . 00',
  '512.345 678',
])('%s is grouped as numbers alone are', (text) => {
  expect(isAmbiguousShape(text)).toBe(false);
});
