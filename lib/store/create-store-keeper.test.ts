import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import { createStoreKeeper } from './create-store-keeper';
import { openDatabase, type Database } from './open-database';

const KEY = { kind: 'plain', key: 'hd_1', addedAtMs: 1 } as const;
const OPEN_MS = 2_000;

/** A keeper of a database of its own, with the connections that it has opened. */
function createWorld() {
  const name = crypto.randomUUID();
  const clock = createFakeClock();
  const opened: Database[] = [];
  const recovered: string[] = [];
  const failures: unknown[] = [];
  const keeper = createStoreKeeper({
    open: async (onClosed) => {
      if (failures.length > 0) throw failures.shift();
      const database = await openDatabase(name, onClosed);
      opened.push(database);
      return database;
    },
    setTimer: clock.setTimer,
    onRecover: () => void recovered.push('recovered'),
  });
  onTestFinished(() => opened.forEach((database) => database.close()));
  const write = () => keeper.run((database) => database.put('keys', KEY, 'a'));
  const read = () => keeper.run((database) => database.get('keys', 'a'));
  return { name, clock, opened, recovered, failures, keeper, read, write };
}

describe('createStoreKeeper', () => {
  test('opens the database once, when it is first needed', async () => {
    const { opened, read, write } = createWorld();
    expect(opened).toEqual([]);
    await Promise.all([write(), write()]);
    expect(await read()).toEqual(KEY);
    expect(opened).toHaveLength(1);
  });

  test('F19: opens the database once more where the connection was closed, and does the work', async () => {
    const { opened, read, write } = createWorld();
    await write();
    opened[0]!.close();
    expect(await Promise.all([read(), read()])).toEqual([KEY, KEY]);
    expect(opened).toHaveLength(2);
  });

  test('F19: finds an empty database after it was deleted while open', async () => {
    const { name, opened, read, write } = createWorld();
    await write();
    await deleteDB(name);
    expect(await read()).toBeUndefined();
    await write();
    expect(await read()).toEqual(KEY);
    expect(opened).toHaveLength(2);
  });

  test('F19: gives up where the work fails on a new connection too', async () => {
    const { keeper, opened } = createWorld();
    const lost = new DOMException('', 'UnknownError');
    await expect(keeper.run(() => Promise.reject(lost))).rejects.toBe(lost);
    expect(opened).toHaveLength(2);
  });

  test.each([new DOMException('', 'QuotaExceededError'), new TypeError()])(
    'opens nothing anew where the connection is not at fault: %s',
    async (fault) => {
      const { keeper, opened } = createWorld();
      await expect(keeper.run(() => Promise.reject(fault))).rejects.toBe(fault);
      expect(opened).toHaveLength(1);
    },
  );

  test('tries again with the next work where the database did not open', async () => {
    const { failures, recovered, read } = createWorld();
    const broken = new DOMException('', 'UnknownError');
    failures.push(broken);
    await expect(read()).rejects.toBe(broken);
    expect(recovered).toEqual([]);
    expect(await read()).toBeUndefined();
    expect(recovered).toEqual(['recovered']);
  });

  test('F17: waits 2 s for a blocked upgrade, then gives up at once until it comes through', async () => {
    const { name, clock, opened, recovered, read } = createWorld();
    const old = await openDB(name, 1);
    const first = read();
    clock.pass(OPEN_MS - 1);
    const second = read();
    clock.pass(1);
    await expect(first).rejects.toThrow('does not open');
    await expect(second).rejects.toThrow('does not open');
    await expect(read()).rejects.toThrow('does not open');
    expect([opened.length, recovered.length]).toEqual([0, 0]);
    old.close();
    await expect.poll(() => recovered).toEqual(['recovered']);
    expect(await read()).toBeUndefined();
    expect(opened).toHaveLength(1);
  });
});
