import { expect, test } from 'vitest';
import type { Finding, NoFinding } from './asked-directory';
import { combineVerdicts, type DirectoryAnswer } from './combine-verdicts';

const says = (name: string, finding: Partial<Finding> = {}): DirectoryAnswer => ({
  name,
  result: { ok: true, value: { entry: undefined, near: [], ...finding } },
});
const fails = (kind: Exclude<NoFinding['kind'], 'rateLimited'>): DirectoryAnswer => ({
  name: 'F',
  result: { ok: false, error: { kind } },
});
const lists = says('A', { entry: { of: 'mine' } });
const lacks = says('B');
const listed = { kind: 'reported', by: [{ directory: 'A' }] };
const NUMBER_LENGTH = 12;

test.each([
  ['one directory lists it', [lists], listed],
  ['one lists it and one fails', [fails('timedOut'), lists], listed],
  ['one lists it and one was not asked', [fails('overBudget'), lists], listed],
  ['no directory lists it', [lacks, says('C')], { kind: 'notListed' }],
  [
    'one lacks it and one fails',
    [lacks, fails('timedOut')],
    { kind: 'unknown', reason: 'timedOut' },
  ],
  [
    'one lacks it and one was not asked',
    [lacks, fails('overBudget')],
    { kind: 'unknown', reason: 'overBudget' },
  ],
  [
    'one lacks it and one has it held for its small plan',
    [lacks, fails('smallSet')],
    { kind: 'unknown', reason: 'smallSet' },
  ],
  ['all fail', [fails('timedOut')], { kind: 'unknown', reason: 'timedOut' }],
  [
    'one refuses its key and one can be asked again',
    [fails('refused'), fails('timedOut')],
    { kind: 'unknown', reason: 'timedOut' },
  ],
  ['all refuse their keys', [fails('refused')], { kind: 'unknown', reason: 'refused' }],
  [
    'one has its key locked and one can be asked again',
    [fails('locked'), fails('timedOut')],
    { kind: 'unknown', reason: 'timedOut' },
  ],
  [
    'one lacks it and one has its key locked',
    [lacks, fails('locked')],
    { kind: 'unknown', reason: 'locked' },
  ],
  ['one has no key', [lacks, fails('keyMissing')], { kind: 'unknown', reason: 'keyMissing' }],
  ['one lacks it and one waits for the user', [lacks, fails('onRequest')], { kind: 'notListed' }],
  [
    'one lacks it and of one nothing is kept',
    [lacks, fails('notKept')],
    { kind: 'unknown', reason: 'onRequest' },
  ],
  ['one lists it and of one nothing is kept', [fails('notKept'), lists], listed],
  ['one lists it and one waits for the user', [fails('onRequest'), lists], listed],
  [
    'one fails and one waits for the user',
    [fails('onRequest'), fails('timedOut')],
    { kind: 'unknown', reason: 'timedOut' },
  ],
  ['all wait for the user', [fails('onRequest')], { kind: 'unknown', reason: 'onRequest' }],
  ['there is no directory', [], { kind: 'unknown', reason: 'noDirectory' }],
])('when %s', (_what, answers, verdict) => {
  expect(combineVerdicts(answers, NUMBER_LENGTH)).toEqual(verdict);
});

test('tells what each directory says of the number, and not by which hash it lists it', () => {
  const entry = { of: 'mine', votes: 12, rating: 'fraud', lastReportMs: 5 } as const;
  expect(combineVerdicts([lists, says('B', { entry })], NUMBER_LENGTH)).toEqual({
    kind: 'reported',
    by: [{ directory: 'A' }, { directory: 'B', votes: 12, rating: 'fraud', lastReportMs: 5 }],
  });
});

test('tells what is reported of the numbers next to it, listed or not', () => {
  const near = [
    { beginsWith: '+1202555014', numbers: 3, votes: 9 },
    { beginsWith: '+120255501', numbers: 7, votes: 20 },
  ];
  const told = [
    { directory: 'B', size: 10, numbers: 3, votes: 9 },
    { directory: 'B', size: 100, numbers: 7, votes: 20 },
  ];
  expect(combineVerdicts([says('B', { near })], NUMBER_LENGTH)).toEqual({
    kind: 'notListed',
    near: told,
  });
  expect(combineVerdicts([lists, says('B', { near })], NUMBER_LENGTH)).toEqual({
    ...listed,
    near: told,
  });
});
