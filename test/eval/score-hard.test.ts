import { expect, test } from 'vitest';
import type { FindIn } from './find-in';
import { scoreHard } from './score-hard';

const findOne: FindIn = () => [{ start: 0, end: 12, e164: '+12025550143' }];
const hardCase = (expectedCount: number) => ({
  text: '202-555-0143 is one',
  defaultCountry: 'US' as const,
  expectedCount,
});

test('a case passes where as many numbers are found as a reader sees', () => {
  const report = scoreHard([1, 0, 2, 1].map(hardCase), findOne);
  expect(report.figures).toEqual({ cases: 4, passed: 2 });
  expect(report.misses).toHaveLength(2);
  expect(report.misses[0]).toContain('expected 0\n  got      +12025550143 [0–12]');
});
