import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './open-database';

const KEY = { kind: 'plain', key: 'hd_1', addedAtMs: 1 } as const;
const name = () => crypto.randomUUID();

test('makes the stores on first use, and finds them later', async () => {
  const database = name();
  const first = await openDatabase(database);
  await first.put('keys', KEY, 'a');
  first.close();
  const second = await openDatabase(database);
  onTestFinished(() => second.close());
  expect([...second.objectStoreNames]).toEqual(['directories', 'keys', 'lock', 'ranges', 'usage']);
  expect(await second.get('keys', 'a')).toEqual(KEY);
});

test('T15: keys ranges by directory and tag, and by nothing else', async () => {
  const database = await openDatabase(name());
  onTestFinished(() => database.close());
  const { keyPath, indexNames } = database.transaction('ranges').store;
  expect(keyPath).toEqual(['directoryId', 'tag']);
  expect([...indexNames]).toEqual([]);
});

test('F17: makes way for a newer version of itself, and says so', async () => {
  const database = name();
  const closed = new Promise<void>((resolve) => void openDatabase(database, resolve));
  await openDatabase(database);
  const newer = await openDB(database, 4);
  onTestFinished(() => newer.close());
  expect(newer.version).toBe(4);
  await closed;
});

test('F18: makes the stores anew where a damaged database has none', async () => {
  const database = name();
  (await openDB(database, 2)).close();
  const mended = await openDatabase(database);
  onTestFinished(() => mended.close());
  expect([...mended.objectStoreNames]).toEqual(['directories', 'keys', 'lock', 'ranges', 'usage']);
});

test('brings what version 1 has stored along, but not its answers, which anybody could read', async () => {
  const database = name();
  const old = await openDB(database, 1, {
    upgrade: (first) => {
      first.createObjectStore('directories', { keyPath: 'id' });
      first.createObjectStore('keys');
      first.createObjectStore('ranges', { keyPath: ['directoryId', 'prefix'] });
    },
  });
  const directory = { id: 'a', name: 'A', url: 'https://a.example', user: 'me' };
  await old.put('directories', directory);
  await old.put('keys', 'hd_1', 'a');
  await old.put('ranges', { directoryId: 'a', prefix: 'bdc5e', hashes: [], storedAtMs: 1 });
  old.close();
  const now = await openDatabase(database);
  onTestFinished(() => now.close());
  expect(await now.getAll('directories')).toEqual([
    {
      ...directory,
      protocol: 'range',
      environment: 'production',
      isOn: true,
      allows: [],
      keyKept: 'disk',
    },
  ]);
  expect(await now.getAll('keys')).toEqual([{ ...KEY, addedAtMs: expect.any(Number) }]);
  expect(await now.count('ranges')).toBe(0);
});
