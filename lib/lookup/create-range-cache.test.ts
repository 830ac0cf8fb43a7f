import { describe, expect, test } from 'vitest';
import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import { createTestSealer } from '../../test/fakes/create-test-sealer';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { Database } from '../store/open-database';
import { createRangeCache } from './create-range-cache';

const PREFIX = 'bdc5e' as HashPrefix;
const OTHER = '3d1d7' as HashPrefix;
const ANSWER: RangeAnswer = {
  listed: [{ of: 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b' }],
  near: [],
};
const EMPTY: RangeAnswer = { listed: [], near: [] };
const TTL_MS = 3_600_000;
const MINUTE_MS = 60_000;
const STORED_MS = 1_000_000_000;

interface Given {
  /** What a call of the database fails with; undefined where it does not. */
  readonly fail?: (method: string) => Error | undefined;
  readonly database?: Database;
  readonly session?: ReturnType<typeof createMemorySession>;
}

/** A cache over an empty database of its own, with a clock that stands still. */
async function createWorld({ fail = () => undefined, ...given }: Given = {}) {
  const database = given.database ?? (await openTestDatabase());
  const session = given.session ?? createMemorySession();
  const clock = { nowMs: STORED_MS };
  const works: string[] = [];
  const failing = breakDatabase(database, fail);
  const store: StoreKeeper = {
    run: async (work) => {
      works.push('run');
      return work(failing);
    },
  };
  const cache = createRangeCache({
    store,
    sealer: createTestSealer(session),
    now: () => clock.nowMs,
    ttlMs: async () => TTL_MS,
  });
  return { cache, clock, countKept: () => database.count('ranges'), database, session, works };
}

function breakDatabase(database: Database, fail: NonNullable<Given['fail']>): Database {
  const guard = (method: 'put' | 'delete' | 'transaction') =>
    function call(...given: unknown[]): unknown {
      const fault = fail(method);
      if (fault) throw fault;
      return (database[method] as (...passed: unknown[]) => unknown)(...given);
    };
  const methods = ['put', 'delete', 'transaction'] as const;
  return Object.fromEntries(methods.map((one) => [one, guard(one)])) as unknown as Database;
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

  test('F20: goes by the exact time, not by the rounded one, where the clock was set back', async () => {
    const { cache, clock } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    clock.nowMs += TTL_MS - 1;
    expect(await cache.read('a', PREFIX)).toEqual(ANSWER);
    clock.nowMs = STORED_MS - 1;
    expect(await cache.read('a', PREFIX)).toBeUndefined();
  });

  test('T15: keeps nothing that tells a prefix, an answer or the minute', async () => {
    const { cache, database } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    const [record] = await database.getAll('ranges');
    const { iv: _iv, sealed: _sealed, ...clear } = record!;
    expect(clear).toEqual({
      directoryId: 'a',
      tag: expect.stringMatching(/^[0-9a-f]{32}$/),
      keyId: expect.stringMatching(/^[0-9a-f]{16}$/),
      storedAboutMs: STORED_MS - (STORED_MS % (10 * MINUTE_MS)),
    });
    expect(JSON.stringify(clear)).not.toContain(PREFIX);
  });

  test('T15: reads what the last worker has kept, but nothing of an earlier session', async () => {
    const first = await createWorld();
    await first.cache.write('a', PREFIX, ANSWER);
    const { database, session } = first;
    const next = await createWorld({ database, session });
    expect(await next.cache.read('a', PREFIX)).toEqual(ANSWER);
    const later = await createWorld({ database });
    expect(await later.cache.read('a', PREFIX)).toBeUndefined();
  });

  test('T15: sweeps all that an earlier session has left, and nothing of this one', async () => {
    const { cache, database } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    await cache.write('a', OTHER, ANSWER);
    const later = await createWorld({ database });
    await later.cache.write('b', PREFIX, ANSWER);
    await later.cache.sweep();
    expect(await later.countKept()).toBe(1);
    expect(await later.cache.read('b', PREFIX)).toEqual(ANSWER);
  });

  test('T15: takes a record that was put in the place of another for none, not for an empty one', async () => {
    const { cache, database } = await createWorld();
    await cache.write('a', PREFIX, EMPTY);
    await cache.write('a', OTHER, ANSWER);
    const [one, other] = await database.getAll('ranges');
    await database.put('ranges', { ...one!, tag: other!.tag });
    await database.put('ranges', { ...other!, tag: one!.tag });
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    expect(await cache.read('a', OTHER)).toBeUndefined();
  });

  test('F18: takes a damaged record for none, and writes over it', async () => {
    const { cache, database, countKept } = await createWorld();
    await cache.write('a', PREFIX, EMPTY);
    const [record] = await database.getAll('ranges');
    await database.put('ranges', { ...record!, sealed: record!.sealed.slice(1) });
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    await cache.write('a', PREFIX, ANSWER);
    expect(await cache.read('a', PREFIX)).toEqual(ANSWER);
    expect(await countKept()).toBe(1);
  });

  test('reads together what is read at once', async () => {
    const { cache, works } = await createWorld();
    await cache.write('a', PREFIX, ANSWER);
    works.length = 0;
    const reads = [PREFIX, OTHER, PREFIX].map((prefix) => cache.read('a', prefix));
    expect(await Promise.all(reads)).toEqual([ANSWER, undefined, ANSWER]);
    expect(works).toHaveLength(1);
  });

  test.each([
    ['what has expired, ten minutes later at the most', TTL_MS + 10 * MINUTE_MS],
    ['F20: what a clock set back puts into the future', -10 * MINUTE_MS],
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

  test('F16: makes room for an answer where the disk is full: the oldest quarter goes', async () => {
    const faults: Error[] = [];
    const { cache, clock, countKept } = await createWorld({
      fail: (method) => (method === 'put' ? faults.pop() : undefined),
    });
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await cache.write(id, PREFIX, ANSWER);
      clock.nowMs += 10 * MINUTE_MS;
    }
    expect(cache.isFull()).toBe(false);
    faults.push(new DOMException('', 'QuotaExceededError'));
    await cache.write('f', PREFIX, ANSWER);
    expect(await countKept()).toBe(4);
    expect(await cache.read('b', PREFIX)).toBeUndefined();
    expect(await cache.read('c', PREFIX)).toEqual(ANSWER);
    expect(await cache.read('f', PREFIX)).toEqual(ANSWER);
    expect(cache.isFull()).toBe(true);
  });

  test('F16: says that the disk is full until all answers are cleared', async () => {
    const faults: Error[] = [new DOMException('', 'QuotaExceededError')];
    const { cache } = await createWorld({
      fail: (method) => (method === 'put' ? faults.pop() : undefined),
    });
    await cache.write('a', PREFIX, ANSWER);
    await cache.write('a', OTHER, ANSWER);
    await cache.clear('a');
    expect(cache.isFull()).toBe(true);
    await cache.clear();
    expect(cache.isFull()).toBe(false);
  });

  test.each(['QuotaExceededError', 'UnknownError', 'InvalidStateError'])(
    'F19: remembers an answer that cannot be stored for %s, until it is stored or cleared',
    async (name) => {
      let isBroken = true;
      const { cache, clock, countKept } = await createWorld({
        fail: () => (isBroken ? new DOMException('', name) : undefined),
      });
      await cache.write('a', PREFIX, ANSWER);
      await cache.write('b', PREFIX, EMPTY);
      expect(await cache.read('a', PREFIX)).toEqual(ANSWER);
      isBroken = false;
      expect(await countKept()).toBe(0);
      await cache.write('a', PREFIX, EMPTY);
      expect(await cache.read('a', PREFIX)).toEqual(EMPTY);
      await cache.clear('b');
      expect(await cache.read('b', PREFIX)).toBeUndefined();
      clock.nowMs += TTL_MS;
      expect(await cache.read('a', PREFIX)).toBeUndefined();
    },
  );

  test('F20: lets what it remembers expire too', async () => {
    const { cache, clock } = await createWorld({
      fail: (method) => (method === 'put' ? new DOMException('', 'UnknownError') : undefined),
    });
    await cache.write('a', PREFIX, ANSWER);
    clock.nowMs += TTL_MS - 1;
    expect(await cache.read('a', PREFIX)).toEqual(ANSWER);
    clock.nowMs += 1;
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    await cache.sweep();
    clock.nowMs = STORED_MS;
    expect(await cache.read('a', PREFIX)).toBeUndefined();
  });

  test('F19: deletes all where the sweep fails, and waits where nothing can be deleted', async () => {
    let broken: readonly string[] = [];
    const { cache, countKept } = await createWorld({
      fail: (method) =>
        broken.includes(method) ? new DOMException('', 'UnknownError') : undefined,
    });
    await cache.write('a', PREFIX, ANSWER);
    broken = ['transaction', 'delete'];
    await cache.sweep();
    expect(await countKept()).toBe(1);
    broken = ['transaction'];
    await cache.sweep();
    expect(await countKept()).toBe(0);
  });
});
