import { describe, expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import type { AskedDirectory, Finding, NoFinding } from './asked-directory';
import { createLookup } from './create-lookup';

const LISTED = '+12025550143' as E164;
const PREFIX = 'bdc5e' as HashPrefix;
type Answer = Result<Finding, NoFinding>;
const LISTS: Answer = { ok: true, value: { entry: { of: 'it' }, near: [] } };
const LACKS: Answer = { ok: true, value: { entry: undefined, near: [] } };
const FAILS: Answer = { ok: false, error: { kind: 'timedOut' } };

/** A directory that answers when it is told to, and knows what it was asked. */
function createDirectory(name: string) {
  const asked: { readonly isOfIt: boolean; readonly urgent: boolean }[] = [];
  const answers: ((result: Answer) => void)[] = [];
  const directory: AskedDirectory = {
    name,
    find: (query, { urgent }) => {
      asked.push({ isOfIt: query.prefixOf(5) === PREFIX, urgent });
      return new Promise((resolve) => answers.push(resolve));
    },
  };
  const answer = async (result: Answer) => {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    answers.shift()!(result);
  };
  return { directory, asked, answer };
}

const lookUpIn = (...directories: readonly AskedDirectory[]) =>
  createLookup({ listDirectories: async () => directories });

describe('createLookup', () => {
  test('asks every directory about the number', async () => {
    const one = createDirectory('A');
    const other = createDirectory('B');
    const verdict = lookUpIn(one.directory, other.directory).lookUp(LISTED);
    await one.answer(LISTS);
    await other.answer(LISTS);
    expect(await verdict).toEqual({
      kind: 'reported',
      by: [{ directory: 'A' }, { directory: 'B' }],
    });
    expect([...one.asked, ...other.asked]).toEqual([
      { isOfIt: true, urgent: false },
      { isOfIt: true, urgent: false },
    ]);
  });

  test('never takes a number for not listed while one directory has failed', async () => {
    const one = createDirectory('A');
    const other = createDirectory('B');
    const verdict = lookUpIn(one.directory, other.directory).lookUp(LISTED);
    await one.answer(LACKS);
    await other.answer(FAILS);
    expect(await verdict).toEqual({ kind: 'unknown', reason: 'timedOut' });
  });

  test('hands on that a person waits', async () => {
    const { directory, asked, answer } = createDirectory('A');
    void lookUpIn(directory).lookUp(LISTED, { urgent: true });
    await answer(LACKS);
    expect(asked).toMatchObject([{ urgent: true }]);
  });

  test('T2: lets nobody wait for what is not asked, where only what is kept counts', async () => {
    const { directory, asked, answer } = createDirectory('A');
    const { lookUp, findWaiting } = lookUpIn(directory);
    const verdict = lookUp(LISTED, { keptOnly: true });
    await expect.poll(() => asked).toHaveLength(1);
    expect(findWaiting(PREFIX).size).toBe(0);
    await answer({ ok: false, error: { kind: 'notKept' } });
    expect(await verdict).toEqual({ kind: 'unknown', reason: 'onRequest' });
  });

  test('knows of no verdict without a directory', async () => {
    expect(await lookUpIn().lookUp(LISTED)).toEqual({ kind: 'unknown', reason: 'noDirectory' });
  });
});

test('F17: knows of no verdict, and of nobody who waits, where the directories cannot be read', async () => {
  const lookup = createLookup({ listDirectories: () => Promise.reject(new Error('closed')) });
  expect(await lookup.lookUp(LISTED)).toEqual({ kind: 'unknown', reason: 'storeClosed' });
  expect(lookup.findWaiting(PREFIX)).toEqual(new Set());
});

describe('a directory of which something that is stored cannot be read', () => {
  const broken: AskedDirectory = { name: 'B', find: () => Promise.reject(new Error('closed')) };

  test('F19: says nothing, and leaves nobody waiting', async () => {
    const lookup = lookUpIn(broken);
    const verdict = await lookup.lookUp(LISTED, { urgent: true });
    expect(verdict).toEqual({ kind: 'unknown', reason: 'storeClosed' });
    expect(lookup.isUrgent(PREFIX)).toBe(false);
  });

  test('F19: silences no other one', async () => {
    const { directory, answer } = createDirectory('A');
    const verdict = lookUpIn(broken, directory).lookUp(LISTED);
    await answer(LISTS);
    expect(await verdict).toEqual({ kind: 'reported', by: [{ directory: 'A' }] });
  });
});

describe('findWaiting', () => {
  test('tells which numbers wait for a range until they are answered, by prefixes of each length', async () => {
    const { directory, asked, answer } = createDirectory('A');
    const { lookUp, findWaiting } = lookUpIn(directory);
    const verdict = lookUp(LISTED);
    await expect.poll(() => asked.length).toBe(1);
    expect(findWaiting(PREFIX)).toEqual(new Set([LISTED]));
    expect(findWaiting('bdc5' as HashPrefix)).toEqual(new Set([LISTED]));
    expect(findWaiting('00000' as HashPrefix)).toEqual(new Set());
    await answer(LACKS);
    await verdict;
    expect(findWaiting(PREFIX)).toEqual(new Set());
  });

  test('still tells of a number that waits when an earlier look-up ends', async () => {
    const early = createDirectory('A');
    const late = createDirectory('B');
    const directories = [early.directory];
    const { lookUp, findWaiting } = createLookup({ listDirectories: async () => [...directories] });
    const first = lookUp(LISTED);
    await expect.poll(() => early.asked.length).toBe(1);
    directories.splice(0, 1, late.directory);
    void lookUp(LISTED);
    await expect.poll(() => late.asked.length).toBe(1);
    await early.answer(LACKS);
    await first;
    expect(findWaiting(PREFIX)).toEqual(new Set([LISTED]));
  });
});

test('isUrgent tells whether a person waits for a range', async () => {
  const { directory, asked, answer } = createDirectory('A');
  const { lookUp, isUrgent } = lookUpIn(directory);
  void lookUp(LISTED);
  await expect.poll(() => asked.length).toBe(1);
  expect(isUrgent(PREFIX)).toBe(false);
  const typed = lookUp(LISTED, { urgent: true });
  await expect.poll(() => asked.length).toBe(2);
  expect(isUrgent(PREFIX)).toBe(true);
  for (let answers = 0; answers < 2; answers += 1) await answer(LACKS);
  await typed;
  expect(isUrgent(PREFIX)).toBe(false);
});

test('a number that is asked about among others keeps them all wanted to the end', async () => {
  const { directory, answer } = createDirectory('A');
  const { lookUp, isUrgent, findWaiting } = lookUpIn(directory);
  const sibling = 'bdc50' as HashPrefix;
  const verdict = lookUp(LISTED, { urgent: true, consent: 'covered' });
  await expect.poll(() => isUrgent(PREFIX)).toBe(true);
  expect([isUrgent(sibling), findWaiting(sibling).size]).toEqual([true, 0]);
  await answer(LACKS);
  await verdict;
  expect(isUrgent(sibling)).toBe(false);
});
