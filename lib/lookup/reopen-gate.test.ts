import { expect, test } from 'vitest';
import { advanceGate } from './advance-gate';
import { findOpening } from './find-opening';
import { OPEN_GATE, type Gate, type GateClosure } from './gate';
import { reopenGate } from './reopen-gate';

test.each([
  ['offline', true],
  ['noPermission', true],
  ['timedOut', false],
  ['serviceError', false],
  ['rateLimited', false],
  ['refused', false],
] as const)('a gate that is closed since the directory was %s opens: %s', (reason, opens) => {
  const closed: GateClosure = { reason, sinceMs: 1, waitMs: 1_000 };
  const { closed: after } = reopenGate({ ...OPEN_GATE, failures: 1, closed });
  expect(after === undefined).toBe(opens);
});

test('F12: a first try that comes too early is followed by a second one within 2 s', () => {
  const closed: GateClosure = { reason: 'offline', sinceMs: 1, waitMs: 300_000 };
  const gate = reopenGate({ ...OPEN_GATE, isProven: true, failures: 9, closed });
  const moment = { nowMs: 10, random: 0.999 };
  expect(gate.isProven).toBe(false);
  expect(advanceGate(gate, { kind: 'offline' }, moment).closed?.waitMs).toBeLessThanOrEqual(2_000);
});

const OFFLINE = { kind: 'offline' } as const;

/** How many requests an outage of 10 minutes sees, while somebody says without end that it is over. */
function countTries(everyMs: number, random: number): number {
  let gate: Gate = OPEN_GATE;
  let sent = 0;
  for (let nowMs = 0; nowMs < 600_000; nowMs += 1_000) {
    if (nowMs % everyMs === 0) gate = reopenGate(gate);
    if (findOpening(gate, nowMs) > nowMs) continue;
    sent += 1;
    gate = advanceGate(gate, OFFLINE, { nowMs, random });
  }
  return sent;
}

// 7 to 10 without it, and up to 600 without a bound.
test.each(
  [1_000, 5_000, 25_000, 60_000, 200_000].flatMap((everyMs) =>
    [0, 0.25, 0.5, 0.75, 0.999].map((random) => [everyMs, random] as const),
  ),
)(
  'F12: a page that says every %i ms that it is online gets few tries, dice %f',
  (every, random) => {
    expect(countTries(every, random)).toBeLessThanOrEqual(20);
  },
);

test('a permission that was granted opens a gate, however often it was opened before', () => {
  const closed: GateClosure = { reason: 'noPermission', sinceMs: 1, waitMs: 1_000 };
  const opened = reopenGate({ ...OPEN_GATE, reopenings: 9, closed });
  expect(opened.closed).toBeUndefined();
  expect(opened.reopenings).toBe(9);
});

test('F12: once a request was answered, a connection may come and go anew', () => {
  let gate: Gate = OPEN_GATE;
  const moment = { nowMs: 0, random: 0.5 };
  for (let time = 0; time < 4; time += 1)
    gate = reopenGate(advanceGate({ ...gate, closed: undefined }, OFFLINE, moment));
  expect(gate.closed?.reason).toBe('offline');
  gate = advanceGate({ ...gate, closed: undefined }, undefined, moment);
  expect(reopenGate(advanceGate(gate, OFFLINE, moment)).closed).toBeUndefined();
});

test('F10: a wait that the directory asked for is not cut short by a lost connection after it', () => {
  const hour = { kind: 'rateLimited', retryAfterMs: 3_600_000 } as const;
  const limited = advanceGate(OPEN_GATE, hour, { nowMs: 0, random: 0.5 });
  const both = advanceGate(limited, OFFLINE, { nowMs: 100, random: 0.5 });
  expect(both.closed).toEqual({ reason: 'rateLimited', sinceMs: 100, waitMs: 3_599_900 });
  expect(reopenGate(both)).toBe(both);
});
