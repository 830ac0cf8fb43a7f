import { expect, test } from 'vitest';
import { explainVerdict } from './explain-verdict';

const LAST_MS = Date.UTC(2026, 10, 20, 12);

test.each([
  [{ kind: 'reported', by: [{ directory: 'A' }, { directory: 'B' }] }, ['Listed by A and B']],
  [
    {
      kind: 'reported',
      by: [
        { directory: 'A' },
        { directory: 'B', votes: 1_200, rating: 'fraud', lastReportMs: LAST_MS },
      ],
    },
    ['B: reported 1,200 times as fraud, last on Nov 20, 2026', 'Listed by A'],
  ],
  [{ kind: 'reported', by: [{ directory: 'A', votes: 1 }] }, ['A: reported once']],
  [{ kind: 'reported', by: [{ directory: 'A', rating: 'ping' }] }, ['A: reported as a ping call']],
  [
    { kind: 'notListed', near: [{ directory: 'A', size: 10, numbers: 3, votes: 9 }] },
    ['A: 3 of the 10 numbers next to this one are reported'],
  ],
  [
    { kind: 'notListed', near: [{ directory: 'A', size: 100, numbers: 1, votes: 1 }] },
    ['A: 1 of the 100 numbers next to this one is reported'],
  ],
  [{ kind: 'notListed' }, []],
  [{ kind: 'unknown', reason: 'onRequest' }, []],
  [{ kind: 'unknown', reason: 'timedOut' }, ['The directory took too long']],
  [{ kind: 'unknown', reason: 'overBudget' }, ['Enough was asked without you for now']],
] as const)('explains %j', (verdict, explanation) => {
  expect(explainVerdict(verdict)).toEqual(explanation);
});
