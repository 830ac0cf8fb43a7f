import { expect, test } from 'vitest';
import type { Verdict, VerdictKind } from '../../lib/verdict';
import { makeNumber } from './make-number';
import { tellHeadline } from './tell-headline';

const verdicts: Readonly<Record<VerdictKind, Verdict>> = {
  reported: { kind: 'reported', by: ['Sample directory'] },
  unknown: { kind: 'unknown', reason: 'offline' },
  notListed: { kind: 'notListed' },
};

function makeNumbers(counts: Partial<Record<VerdictKind, number>>) {
  const { reported = 0, unknown = 0, notListed = 0 } = counts;
  return [
    ...Array.from({ length: reported }, () => makeNumber({ verdict: verdicts.reported })),
    ...Array.from({ length: unknown }, () => makeNumber({ verdict: verdicts.unknown })),
    ...Array.from({ length: notListed }, () => makeNumber({ verdict: verdicts.notListed })),
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
])('sums up %o with %i pending', (counts, pending, sentence) => {
  expect(tellHeadline({ numbers: makeNumbers(counts), pending })).toBe(sentence);
});
