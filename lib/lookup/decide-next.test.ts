import { expect, test } from 'vitest';
import { decideNext } from './decide-next';
import { OPEN_GATE, type Gate } from './gate';

const NOW_MS = 1_000_000;
const LIMIT = { requests: 10, windowMs: 11_000 };
const closed = (waitMs: number): Gate => ({
  sentAtMs: [],
  isProven: true,
  failures: 1,
  closed: { reason: 'rateLimited', sinceMs: NOW_MS, waitMs },
});
const proven: Gate = { ...OPEN_GATE, isProven: true };
const full: Gate = {
  ...OPEN_GATE,
  sentAtMs: Array.from({ length: LIMIT.requests }, () => NOW_MS - 1),
};

test.each([
  ['rests while nothing waits', OPEN_GATE, 0, 0, { kind: 'rest' }],
  ['rests while nothing waits though it is closed', closed(60_000), 0, 0, { kind: 'rest' }],
  ['sends what waits', OPEN_GATE, 1, 0, { kind: 'send' }],
  ['sends a fourth at the same time', proven, 1, 3, { kind: 'send' }],
  ['sends no fifth', proven, 1, 4, { kind: 'rest' }],
  ['F9: sends one probe to a new directory or with a new key', OPEN_GATE, 1, 1, { kind: 'rest' }],
  ['F11: sends one probe after a failure', closed(0), 5, 0, { kind: 'send' }],
  ['F11: sends no second probe beside it', closed(0), 5, 1, { kind: 'rest' }],
  ['tells why it is closed', closed(1), 5, 0, { kind: 'fail', reason: 'rateLimited' }],
  ['waits for the window', full, 1, 0, { kind: 'wait', delayMs: LIMIT.windowMs - 1 }],
] as const)('%s', (_what, gate, waiting, active, step) => {
  expect(decideNext(gate, { waiting, active, nowMs: NOW_MS, limit: LIMIT })).toEqual(step);
});
