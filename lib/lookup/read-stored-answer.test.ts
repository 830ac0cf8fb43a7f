import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredAnswer } from './read-stored-answer';

const EMPTY = { listed: [], near: [] };
const FULL = {
  listed: [{ of: '+12025550143', votes: 3, rating: 'fraud', lastReportMs: 1 }, { of: 'bdc5e' }],
  near: [{ beginsWith: '+1202555014', numbers: 2, votes: 5 }],
} as const;

test.each([EMPTY, FULL])('gives back what was stored', (answer) => {
  expect(readStoredAnswer(answer)).toEqual(answer);
});

test('never takes what is damaged for an answer in which nothing is listed', () => {
  const damaged = fc.anything().filter((value) => JSON.stringify(value) !== JSON.stringify(EMPTY));
  fc.assert(
    fc.property(damaged, (value) => {
      expect(readStoredAnswer(value)).toBeUndefined();
    }),
  );
});
