import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './open-database';

const name = () => crypto.randomUUID();

test('makes the stores on first use, and finds them later', async () => {
  const database = name();
  const first = await openDatabase(database);
  await first.put('keys', 'hd_1', 'a');
  first.close();
  const second = await openDatabase(database);
  onTestFinished(() => second.close());
  expect([...second.objectStoreNames]).toEqual(['directories', 'keys', 'ranges']);
  expect(await second.get('keys', 'a')).toBe('hd_1');
});

test('T15: keys ranges by directory and prefix, and nothing by a number', async () => {
  const database = await openDatabase(name());
  onTestFinished(() => database.close());
  const { keyPath, indexNames } = database.transaction('ranges').store;
  expect(keyPath).toEqual(['directoryId', 'prefix']);
  expect([...indexNames]).toEqual([]);
});

test('F17: makes way for a newer version of itself', async () => {
  const database = name();
  await openDatabase(database);
  const newer = await openDB(database, 2);
  onTestFinished(() => newer.close());
  expect(newer.version).toBe(2);
});
