import { expect, test } from 'vitest';
import { findOpening } from './find-opening';
import { OPEN_GATE, type GateClosure } from './gate';

const NOW_MS = 1_000_000;
const findAfter = (reason: GateClosure['reason'], sinceMs: number, waitMs: number) =>
  findOpening({ ...OPEN_GATE, closed: { reason, sinceMs, waitMs } }, NOW_MS);

test('an open gate is open now', () => {
  expect(findOpening(OPEN_GATE, NOW_MS)).toBe(NOW_MS);
});

test.each([
  ['opens when its wait is over', 'offline', NOW_MS - 10, 30, NOW_MS + 20],
  ['is open at the end of its wait', 'timedOut', NOW_MS - 30, 30, NOW_MS],
  ['F28: is open when the machine has slept over it', 'rateLimited', 0, 30, NOW_MS],
  ['F20: opens when the clock was set back', 'rateLimited', NOW_MS + 1, 30, NOW_MS],
  ['F9: never opens for a refused key', 'refused', 0, 0, Number.POSITIVE_INFINITY],
] as const)('a closed gate %s', (_what, reason, sinceMs, waitMs, openingMs) => {
  expect(findAfter(reason, sinceMs, waitMs)).toBe(openingMs);
});
