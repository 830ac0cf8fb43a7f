import { describe, expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import type { DirectoryQueue, RangeResult } from './create-directory-queue';
import { createLookup, type AskedDirectory } from './create-lookup';
import type { RangeCache } from './create-range-cache';
import { OPEN_GATE } from './gate';

const LISTED = '+12025550143' as E164;
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const LISTS: RangeResult = { ok: true, value: [HASH] };
const LACKS: RangeResult = { ok: true, value: [] };
const FAILS: RangeResult = { ok: false, error: { kind: 'timedOut' } };

/** A directory that answers when it is told to, and knows what it was asked. */
function createDirectory(id: string) {
  const asked: { readonly prefix: HashPrefix; readonly urgent: boolean | undefined }[] = [];
  const answers: ((result: RangeResult) => void)[] = [];
  const queue: DirectoryQueue = {
    ask: (prefix, options) => {
      asked.push({ prefix, urgent: options?.urgent });
      return new Promise((resolve) => answers.push(resolve));
    },
    readGate: async () => OPEN_GATE,
    reopen: async () => {},
    countSent: async () => {},
  };
  const directory: AskedDirectory = { id, name: id.toUpperCase(), queue };
  const answer = async (result: RangeResult) => {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    answers.shift()!(result);
  };
  return { directory, asked, answer };
}

const NO_CACHE: Pick<RangeCache, 'read'> = { read: async () => undefined };
const lookUpIn = (cache: Pick<RangeCache, 'read'>, ...directories: readonly AskedDirectory[]) =>
  createLookup({ cache, listDirectories: async () => directories });

describe('createLookup', () => {
  test('asks for the prefix of a number that no cache knows', async () => {
    const { directory, asked, answer } = createDirectory('a');
    const verdict = lookUpIn(NO_CACHE, directory).lookUp(LISTED);
    await answer(LISTS);
    expect(await verdict).toEqual({ kind: 'reported', by: ['A'] });
    expect(asked).toEqual([{ prefix: 'bdc5e', urgent: false }]);
  });

  test.each([
    ['reported', [HASH], { kind: 'reported', by: ['A'] }],
    ['not listed, of an empty range', [], { kind: 'notListed' }],
  ])('answers from the cache alone: %s', async (_what, hashes, verdict) => {
    const { directory, asked } = createDirectory('a');
    const { lookUp } = lookUpIn({ read: async () => hashes }, directory);
    expect(await lookUp(LISTED)).toEqual(verdict);
    expect(asked).toEqual([]);
  });

  test('F19: asks where the cache is broken', async () => {
    const { directory, answer } = createDirectory('a');
    const broken = { read: () => Promise.reject(new Error('closed')) };
    const verdict = lookUpIn(broken, directory).lookUp(LISTED);
    await answer(LACKS);
    expect(await verdict).toEqual({ kind: 'notListed' });
  });

  test('asks every directory, and only those whose range is not in the cache', async () => {
    const one = createDirectory('a');
    const other = createDirectory('b');
    const cache: Pick<RangeCache, 'read'> = {
      read: async (id) => (id === 'a' ? [HASH] : undefined),
    };
    const verdict = lookUpIn(cache, one.directory, other.directory).lookUp(LISTED);
    await other.answer(LISTS);
    expect(await verdict).toEqual({ kind: 'reported', by: ['A', 'B'] });
    expect(one.asked).toEqual([]);
  });

  test('never takes a number for not listed while one directory has failed', async () => {
    const one = createDirectory('a');
    const other = createDirectory('b');
    const verdict = lookUpIn(NO_CACHE, one.directory, other.directory).lookUp(LISTED);
    await one.answer(LACKS);
    await other.answer(FAILS);
    expect(await verdict).toEqual({ kind: 'unknown', reason: 'timedOut' });
  });

  test('hands on that a person waits', async () => {
    const { directory, asked, answer } = createDirectory('a');
    void lookUpIn(NO_CACHE, directory).lookUp(LISTED, { urgent: true });
    await answer(LACKS);
    expect(asked).toMatchObject([{ urgent: true }]);
  });

  test('knows of no verdict without a directory', async () => {
    expect(await lookUpIn(NO_CACHE).lookUp(LISTED)).toEqual({
      kind: 'unknown',
      reason: 'noDirectory',
    });
  });
});

describe('findWaiting', () => {
  test('tells which numbers wait for a range until they are answered', async () => {
    const { directory, asked, answer } = createDirectory('a');
    const { lookUp, findWaiting } = lookUpIn(NO_CACHE, directory);
    const verdict = lookUp(LISTED);
    await expect.poll(() => asked.length).toBe(1);
    expect(findWaiting(asked[0]!.prefix)).toEqual(new Set([LISTED]));
    await answer(LACKS);
    await verdict;
    expect(findWaiting(asked[0]!.prefix)).toEqual(new Set());
  });

  test('still tells of a number that waits when an earlier look-up ends', async () => {
    const early = createDirectory('a');
    const late = createDirectory('b');
    const directories = [early.directory];
    const { lookUp, findWaiting } = createLookup({
      cache: NO_CACHE,
      listDirectories: async () => [...directories],
    });
    const first = lookUp(LISTED);
    await expect.poll(() => early.asked.length).toBe(1);
    directories.splice(0, 1, late.directory);
    void lookUp(LISTED);
    await expect.poll(() => late.asked.length).toBe(1);
    await early.answer(LACKS);
    await first;
    expect(findWaiting(late.asked[0]!.prefix)).toEqual(new Set([LISTED]));
  });
});

test('isUrgent tells whether a person waits for a range', async () => {
  const { directory, asked, answer } = createDirectory('a');
  const { lookUp, isUrgent } = lookUpIn(NO_CACHE, directory);
  void lookUp(LISTED);
  await expect.poll(() => asked.length).toBe(1);
  expect(isUrgent(asked[0]!.prefix)).toBe(false);
  const typed = lookUp(LISTED, { urgent: true });
  await expect.poll(() => asked.length).toBe(2);
  expect(isUrgent(asked[0]!.prefix)).toBe(true);
  for (let answers = 0; answers < 2; answers += 1) await answer(LACKS);
  await typed;
  expect(isUrgent(asked[0]!.prefix)).toBe(false);
});
