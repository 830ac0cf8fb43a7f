import { changeAtOnce } from '../store/change-at-once';
import type { Database, KeyRecord } from '../store/open-database';
import type { MadeLock } from './create-lock';
import { LOCK_NAME } from './lock-name';
import { openText } from './open-text';
import { sealText } from './seal-text';

interface Change {
  /** What opens the keys that are sealed now, if any are. */
  readonly secret: string | undefined;
  /** The lock that seals them from now on; undefined: they are kept readable. */
  readonly lock: MadeLock | undefined;
}

/**
 * Puts all keys on the disk under another lock, or under none: all of them and the lock itself in one
 * transaction, so that none is ever left under a passphrase that nobody knows. What cannot be opened
 * stays as it is.
 */
export async function resealKeys(database: Database, change: Change): Promise<void> {
  // A transaction ends while Web Crypto works: everything is read and sealed before it begins.
  const ids = await database.getAllKeys('keys');
  const all = await Promise.all(ids.map((id) => resealOne(database, id, change)));
  const records = all.filter((one) => one !== undefined);
  await changeAtOnce(database, ['keys', 'lock'], async (transaction) => {
    const keys = transaction.objectStore('keys');
    for (const { id, record } of records) await keys.put(record, id);
    const locks = transaction.objectStore('lock');
    await (change.lock ? locks.put(change.lock.record, LOCK_NAME) : locks.delete(LOCK_NAME));
  });
}

/** @returns undefined for what stays as it is */
async function resealOne(
  database: Database,
  id: string,
  { secret, lock }: Change,
): Promise<{ readonly id: string; readonly record: KeyRecord } | undefined> {
  const stored = await database.get('keys', id);
  if (!stored) return undefined;
  const key = await openKey(stored, { id, secret });
  if (key === undefined) return undefined;
  const { addedAtMs } = stored;
  if (!lock) return { id, record: { kind: 'plain', key, addedAtMs } };
  const sealed = await sealText(lock.secret, { text: key, place: id });
  return { id, record: { kind: 'sealed', addedAtMs, ...sealed } };
}

/** @returns undefined for a record that cannot be opened */
async function openKey(
  record: KeyRecord,
  { id, secret }: { readonly id: string; readonly secret: string | undefined },
): Promise<string | undefined> {
  if (record.kind === 'plain') return record.key;
  return secret === undefined ? undefined : openText(secret, { ...record, place: id });
}
