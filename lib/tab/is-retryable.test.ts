import { expect, test } from 'vitest';
import { isRetryable } from './is-retryable';

test.each([
  'notAskedYet',
  'offline',
  'rateLimited',
  'timedOut',
  'serviceError',
  'storeClosed',
] as const)('tries again after %s', (reason) => {
  expect(isRetryable({ kind: 'unknown', reason })).toBe(true);
});

test('tries nothing by itself that waits for the user', () => {
  expect(isRetryable({ kind: 'unknown', reason: 'onRequest' })).toBe(false);
});

test('F8: does not repeat a question that is not understood', () => {
  expect(isRetryable({ kind: 'unknown', reason: 'notUnderstood' })).toBe(false);
});

test.each(['noDirectory', 'refused', 'locked', 'keyMissing'] as const)(
  'F9: tries nothing again after %s',
  (reason) => {
    expect(isRetryable({ kind: 'unknown', reason })).toBe(false);
  },
);

test.each([{ kind: 'notListed' }, { kind: 'reported', by: [{ directory: 'A' }] }] as const)(
  'leaves a directory’s own answer alone: %o',
  (verdict) => {
    expect(isRetryable(verdict)).toBe(false);
  },
);
