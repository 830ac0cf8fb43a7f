import { expect, test } from 'vitest';
import { openTestDatabase } from '../../test/fakes/open-test-database';
import { changeAtOnce } from './change-at-once';
import type { KeyRecord } from './open-database';

const OLD = { kind: 'plain', key: 'hd_1', addedAtMs: 1 } as const;
const NEW = { ...OLD, key: 'hd_2' };

async function openWithKey() {
  const database = await openTestDatabase();
  await database.put('keys', OLD, 'a');
  return database;
}

test('changes several stores, and returns what the change returns', async () => {
  const database = await openWithKey();
  const changed = await changeAtOnce(database, ['keys', 'directories'], async (transaction) => {
    await transaction.objectStore('keys').put(NEW, 'a');
    return transaction.objectStore('directories').count();
  });
  expect([changed, await database.getAll('keys')]).toEqual([0, [NEW]]);
});

test('F16: changes nothing where a part of it cannot be stored', async () => {
  const database = await openWithKey();
  const unstorable = { ...NEW, unstorable: () => {} } as KeyRecord;
  const changing = changeAtOnce(database, ['keys'], async (transaction) => {
    const keys = transaction.objectStore('keys');
    await keys.put(NEW, 'a');
    await keys.put(unstorable, 'b');
  });
  await expect(changing).rejects.toThrow(/could not be cloned/);
  expect(await database.getAll('keys')).toEqual([OLD]);
});
