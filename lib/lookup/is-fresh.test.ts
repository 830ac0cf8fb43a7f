import { expect, test } from 'vitest';
import { isFresh } from './is-fresh';

const NOW_MS = 1_000_000;

test.each([
  ['just stored', NOW_MS, true],
  ['1 ms before its TTL', NOW_MS - 99, true],
  ['at its TTL', NOW_MS - 100, false],
  ['long ago', 0, false],
  ['F20: stored in the future, since the clock went backwards', NOW_MS + 1, false],
])('an answer %s: fresh is %s', (_what, storedAtMs, fresh) => {
  expect(isFresh(storedAtMs, { nowMs: NOW_MS, ttlMs: 100 })).toBe(fresh);
});
