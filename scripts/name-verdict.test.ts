import { expect, test } from 'vitest';
import { nameVerdict } from './name-verdict';

test.each([
  [{ kind: 'reported', by: [{ directory: 'A' }, { directory: 'B' }] }, 'reported by A, B'],
  [{ kind: 'notListed' }, 'not listed'],
  [{ kind: 'unknown', reason: 'timedOut' }, 'unknown: timedOut'],
  [{ kind: 'unknown', reason: 'onRequest' }, 'not checked'],
] as const)('calls %o "%s"', (verdict, words) => {
  expect(nameVerdict(verdict)).toBe(words);
});
