import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import { openDatabase } from '../store/open-database';
import { createRangeCache } from './create-range-cache';

const PREFIX = 'bdc5e' as HashPrefix;
const OTHER = '3d1d7' as HashPrefix;
const ANSWER: RangeAnswer = {
  listed: [{ of: 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b' }],
  near: [],
};
const EMPTY: RangeAnswer = { listed: [], near: [] };
const TTL_MS = 1_000;
const STORED_MS = 1_000_000;

/** A cache over an empty database of its own, with a clock that stands still. */
async function createWorld() {
  const database = await openDatabase(crypto.randomUUID());
  onTestFinished(() => database.close());
  const clock = { nowMs: STORED_MS };
  const cache = createRangeCache({
    database: Promise.resolve(database),
    now: () => clock.nowMs,
    ttlMs: async () => TTL_MS,
  });
  return { cache, clock, countKept: () => database.count('ranges'), database };
}

describe('createRangeCache', () => {
  test('gives a range back as it was stored', async () => {
    const { cache } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    expect(await cache.read('a', PREFIX)).toEqual(ANSWER);
  });

  test('keeps an empty range too, and tells it from none', async () => {
    const { cache } = await createWorld();
    await cache.write('a', PREFIX, EMPTY);
    expect(await cache.read('a', PREFIX)).toEqual(EMPTY);
    expect(await cache.read('a', OTHER)).toBeUndefined();
  });

  test('keeps the directories apart', async () => {
    const { cache } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    expect(await cache.read('b', PREFIX)).toBeUndefined();
  });

  test.each([
    ['to the last millisecond before its TTL', TTL_MS - 1, ANSWER],
    ['not at its TTL', TTL_MS, undefined],
    ['F20: not when the clock was set back', -1, undefined],
  ])('gives a range %s', async (_what, afterMs, answer) => {
    const { cache, clock } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    clock.nowMs += afterMs;
    expect(await cache.read('a', PREFIX)).toEqual(answer);
  });

  test('T15: keys a range by directory and prefix alone', async () => {
    const { cache, database } = await createWorld();
    await cache.write('a', PREFIX, EMPTY);
    expect(await database.getAll('ranges')).toEqual([
      { directoryId: 'a', prefix: PREFIX, answer: EMPTY, storedAtMs: STORED_MS },
    ]);
    expect(await database.getAllKeys('ranges')).toEqual([['a', PREFIX]]);
  });

  test.each([
    ['what has expired', TTL_MS],
    ['F20: what a clock set back puts into the future', -1],
  ])('sweeps %s and keeps the rest', async (_what, afterMs) => {
    const { cache, clock, countKept } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    clock.nowMs += afterMs;
    await cache.write('a', OTHER, EMPTY);
    await cache.sweep();
    expect(await countKept()).toBe(1);
    expect(await cache.read('a', OTHER)).toEqual(EMPTY);
  });

  test('clears one directory and no other, whatever their names begin with', async () => {
    const { cache } = await createWorld();
    for (const id of ['a', 'aa', 'b']) await cache.write(id, PREFIX, ANSWER);
    await cache.clear('a');
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    expect(await cache.read('aa', PREFIX)).toEqual(ANSWER);
    expect(await cache.read('b', PREFIX)).toEqual(ANSWER);
  });

  test('clears everything', async () => {
    const { cache, countKept } = await createWorld();
    for (const id of ['a', 'b']) await cache.write(id, PREFIX, ANSWER);
    await cache.clear();
    expect(await countKept()).toBe(0);
  });
});
