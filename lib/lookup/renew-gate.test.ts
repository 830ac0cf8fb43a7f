import { expect, test } from 'vitest';
import { OPEN_GATE, type GateClosure } from './gate';
import { renewGate } from './renew-gate';

test.each([
  ['refused', true],
  ['offline', true],
  ['noPermission', true],
  ['timedOut', true],
  ['serviceError', true],
  ['rateLimited', false],
] as const)('F9: a new key opens a gate that is closed by %s: %s', (reason, opens) => {
  const closed: GateClosure = { reason, sinceMs: 1, waitMs: 1_000 };
  const { closed: after } = renewGate({ ...OPEN_GATE, failures: 1, closed });
  expect(after === undefined).toBe(opens);
});

test('a new key is tried by one request, and gets no rate of its own', () => {
  const pause = { sinceMs: 1, waitMs: 5 };
  const used = { sentAtMs: [1, 2], isProven: true, failures: 3, pause, closed: undefined };
  expect(renewGate(used)).toEqual({ ...used, isProven: false, failures: 0 });
});
