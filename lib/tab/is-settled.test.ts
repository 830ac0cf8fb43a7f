import { expect, test } from 'vitest';
import type { Verdict } from '../verdict';
import { isSettled } from './is-settled';

test.each<[Verdict, boolean]>([
  [{ kind: 'reported', by: [{ directory: 'A' }] }, true],
  [{ kind: 'notListed' }, true],
  [{ kind: 'unknown', reason: 'offline' }, false],
  [{ kind: 'unknown', reason: 'notAskedYet' }, false],
])('%o comes from an answer: %s', (verdict, settled) => {
  expect(isSettled(verdict)).toBe(settled);
});
