import { expect, test } from 'vitest';
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
