import { expect, test } from 'vitest';
import type { Verdict, VerdictKind } from '../../lib/verdict';
import { makeNumber } from './make-number';
import { tellHeadline } from './tell-headline';

type Counted = VerdictKind | 'waiting';

const verdicts: Readonly<Record<Counted, Verdict>> = {
  reported: { kind: 'reported', by: [{ directory: 'Sample directory' }] },
  unknown: { kind: 'unknown', reason: 'offline' },
  notListed: { kind: 'notListed' },
  waiting: { kind: 'unknown', reason: 'onRequest' },
};

function makeNumbers(counts: Partial<Record<Counted, number>>) {
  const { reported = 0, unknown = 0, notListed = 0, waiting = 0 } = counts;
  return [
    ...Array.from({ length: reported }, () => makeNumber({ verdict: verdicts.reported })),
    ...Array.from({ length: unknown }, () => makeNumber({ verdict: verdicts.unknown })),
    ...Array.from({ length: notListed }, () => makeNumber({ verdict: verdicts.notListed })),
    ...Array.from({ length: waiting }, () => makeNumber({ verdict: verdicts.waiting })),
  ];
}

test.each([
  [{}, 0, 'No phone numbers found on this page'],
  [{ reported: 2, notListed: 5 }, 0, '2 of 7 numbers on this page are reported'],
  [{ reported: 1, notListed: 5 }, 0, '1 of 6 numbers on this page is reported'],
  [{ reported: 3 }, 0, 'All 3 numbers on this page are reported'],
  [{ reported: 1 }, 0, 'The number on this page is reported'],
  [{ reported: 1, unknown: 2 }, 2, '1 of 3 numbers on this page is reported so far'],
  [{ unknown: 2, notListed: 1 }, 2, 'Checking the 3 numbers on this page'],
  [{ unknown: 1 }, 1, 'Checking the number on this page'],
  [{ unknown: 4 }, 0, 'No answer yet for the 4 numbers on this page'],
  [{ unknown: 3, notListed: 4 }, 0, '4 of 7 numbers on this page are not listed, 3 are unknown'],
  [{ unknown: 1, notListed: 1 }, 0, '1 of 2 numbers on this page is not listed, 1 is unknown'],
  [{ notListed: 3 }, 0, 'None of the 3 numbers on this page is listed'],
  [{ notListed: 1 }, 0, 'The number on this page is not listed'],
  [{ reported: 1, waiting: 5 }, 0, '1 of 6 numbers on this page is reported'],
  [{ waiting: 4 }, 0, 'None of the 4 numbers on this page is checked yet'],
  [{ waiting: 1 }, 0, 'The number on this page is not checked yet'],
  [{ unknown: 2, waiting: 4 }, 2, 'Checking 2 of 6 numbers on this page'],
  [{ unknown: 2, waiting: 4 }, 0, 'No answer yet for 2 of 6 numbers on this page'],
  [{ notListed: 2, waiting: 1 }, 0, '2 of 3 numbers on this page are not listed, 1 is not checked'],
  [
    { unknown: 1, notListed: 2, waiting: 3 },
    0,
    '2 of 6 numbers on this page are not listed, 1 is unknown, 3 are not checked',
  ],
])('sums up %o with %i pending', (counts, pending, sentence) => {
  expect(tellHeadline({ numbers: makeNumbers(counts), pending })).toBe(sentence);
});
