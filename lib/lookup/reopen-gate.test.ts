import { expect, test } from 'vitest';
import { advanceGate } from './advance-gate';
import { OPEN_GATE, type GateClosure } from './gate';
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
