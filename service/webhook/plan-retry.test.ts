import { expect, test } from 'vitest';
import { planRetry } from './plan-retry';

test('anything up to a wait that doubles is waited', () => {
  const waits = (random: number) =>
    Array.from({ length: 7 }, (_none, at) => planRetry(at + 1, () => random));
  expect(waits(0)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(waits(0.5)).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 960_000]);
  expect(planRetry(7, () => 0.999_999)).toBe(1_919_998);
});

test('there are 8 attempts', () => {
  expect(planRetry(8, () => 0.5)).toBeUndefined();
});
