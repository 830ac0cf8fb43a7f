import { expect, test } from 'vitest';
import { addCounts, formatCounts, NO_COUNTS } from './counts';

test('adds every count', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts(one, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
  expect(addCounts(NO_COUNTS, one)).toEqual(one);
});

test.each([
  [{ passed: 7, failed: 0, skipped: 0 }, '7 passed, 0 failed'],
  [{ passed: 7, failed: 1, skipped: 2 }, '7 passed, 1 failed, 2 skipped'],
])('says of %o: %s', (counts, line) => {
  expect(formatCounts(counts)).toBe(line);
});
