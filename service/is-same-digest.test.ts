import { expect, test } from 'vitest';
import { isSameDigest } from './is-same-digest';

const A = 'a'.repeat(64);

test.each([
  [A, A, true],
  [A, `${'a'.repeat(63)}b`, false],
  [`b${'a'.repeat(63)}`, A, false],
])('compares %s with %s: %s', (one, other, isSame) => {
  expect(isSameDigest(one, other)).toBe(isSame);
});

test.each(['', 'a', 'a'.repeat(63), 'a'.repeat(65)])('takes %s for no digest', (short) => {
  // What was compared before must not stand in for what is missing.
  isSameDigest(A, A);
  expect(isSameDigest(A, short)).toBe(false);
  expect(isSameDigest(short, A)).toBe(false);
  expect(isSameDigest(short, short)).toBe(false);
});
