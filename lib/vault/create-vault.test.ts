import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { keepDatabase } from '../../test/fakes/keep-database';
import { openDatabase } from '../store/open-database';
import { createVault } from './create-vault';

async function createWorld() {
  const database = await openDatabase(crypto.randomUUID());
  onTestFinished(() => database.close());
  return { database, vault: createVault({ store: keepDatabase(database), now: () => 7 }) };
}

test('keeps a key for each directory', async () => {
  const { vault } = await createWorld();
  await vault.write('a', 'hd_1');
  await vault.write('b', 'hd_2');
  expect([await vault.read('a'), await vault.read('b')]).toEqual(['hd_1', 'hd_2']);
  expect(await vault.read('c')).toBeUndefined();
});

test('puts a new key in the place of the old one', async () => {
  const { vault, database } = await createWorld();
  await vault.write('a', 'hd_old');
  await vault.write('a', 'hd_new');
  expect(await database.getAll('keys')).toEqual([{ kind: 'plain', key: 'hd_new', addedAtMs: 7 }]);
});

test('T15: removes a key for good', async () => {
  const { vault, database } = await createWorld();
  await vault.write('a', 'hd_1');
  await vault.remove('a');
  expect(await vault.read('a')).toBeUndefined();
  expect(await database.count('keys')).toBe(0);
});

test('T1: keeps keys apart from all that is shown of a directory', async () => {
  const { vault, database } = await createWorld();
  await vault.write('a', 'hd_1');
  expect(await database.getAll('directories')).toEqual([]);
});
