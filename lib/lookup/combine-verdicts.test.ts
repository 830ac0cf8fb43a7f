import { expect, test } from 'vitest';
import { combineVerdicts, type DirectoryAnswer } from './combine-verdicts';

const query = { isIn: (hashes: readonly string[]) => hashes.includes('mine') };
const lists: DirectoryAnswer = { name: 'A', result: { ok: true, value: ['other', 'mine'] } };
const lacks: DirectoryAnswer = { name: 'B', result: { ok: true, value: ['other'] } };
const empty: DirectoryAnswer = { name: 'C', result: { ok: true, value: [] } };
const fails: DirectoryAnswer = { name: 'D', result: { ok: false, error: { kind: 'timedOut' } } };
const refuses: DirectoryAnswer = {
  name: 'E',
  result: { ok: false, error: { kind: 'refused' } },
};

test.each([
  ['one directory lists it', [lists], { kind: 'reported', by: ['A'] }],
  ['one lists it and one fails', [fails, lists], { kind: 'reported', by: ['A'] }],
  ['no directory lists it', [lacks, empty], { kind: 'notListed' }],
  ['one lacks it and one fails', [lacks, fails], { kind: 'unknown', reason: 'timedOut' }],
  ['all fail', [fails], { kind: 'unknown', reason: 'timedOut' }],
  [
    'one refuses its key and one can be asked again',
    [refuses, fails],
    { kind: 'unknown', reason: 'timedOut' },
  ],
  ['all refuse their keys', [refuses], { kind: 'unknown', reason: 'refused' }],
  ['there is no directory', [], { kind: 'unknown', reason: 'noDirectory' }],
])('when %s', (_what, answers, verdict) => {
  expect(combineVerdicts(query, answers)).toEqual(verdict);
});
