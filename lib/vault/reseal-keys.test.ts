import { expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { keepDatabase } from '../../test/fakes/keep-database';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import type { LockRecord } from '../store/open-database';
import { createLock } from './create-lock';
import { resealKeys } from './reseal-keys';

const PLAIN = { kind: 'plain', addedAtMs: 3 } as const;
const KEYS = [
  { ...PLAIN, key: 'hd_a' },
  { ...PLAIN, key: 'hd_b' },
];

async function createWorld() {
  const database = await openTestDatabase();
  for (const id of ['a', 'b']) await database.put('keys', { ...PLAIN, key: `hd_${id}` }, id);
  const session = createMemorySession();
  const lock = createLock({ store: keepDatabase(database), session, rounds: 1 });
  return { database, lock, readKeys: () => database.getAll('keys') };
}

test('keeps when each key was added', async () => {
  const { database, lock, readKeys } = await createWorld();
  const made = await lock.make('words');
  await resealKeys(database, { secret: undefined, lock: made });
  expect(await readKeys()).toMatchObject([
    { kind: 'sealed', addedAtMs: 3 },
    { kind: 'sealed', addedAtMs: 3 },
  ]);
  await resealKeys(database, { secret: made.secret, lock: undefined });
  expect(await readKeys()).toEqual(KEYS);
});

test('changes all keys and the lock, or none where one of them cannot be stored', async () => {
  const { database, lock, readKeys } = await createWorld();
  const made = await lock.make('words');
  const record = { ...made.record, unstorable: () => {} } as LockRecord;
  const change = { secret: undefined, lock: { ...made, record } };
  await expect(resealKeys(database, change)).rejects.toThrow(/could not be cloned/);
  expect(await readKeys()).toEqual(KEYS);
  expect(await database.count('lock')).toBe(0);
});

test('T15: opens no key that was put in the place of another one', async () => {
  const { database, lock } = await createWorld();
  const made = await lock.make('words');
  await resealKeys(database, { secret: undefined, lock: made });
  const stolen = (await database.get('keys', 'a'))!;
  await database.put('keys', stolen, 'b');
  await resealKeys(database, { secret: made.secret, lock: undefined });
  expect(await database.get('keys', 'b')).toEqual(stolen);
});
