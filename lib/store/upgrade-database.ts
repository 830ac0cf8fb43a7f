import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { HushdialSchema } from './open-database';

type Transaction = IDBPTransaction<HushdialSchema, StoreNames<HushdialSchema>[], 'versionchange'>;

interface Upgrade {
  readonly database: IDBPDatabase<HushdialSchema>;
  readonly transaction: Transaction;
  /** The version that is there; 0 for a database that does not exist yet. */
  readonly from: number;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/**
 * Brings the database from any earlier version to the newest. Nothing that the user entered is lost; what
 * a damaged database lacks is made anew.
 */
export async function upgradeDatabase({ database, transaction, from, nowMs }: Upgrade) {
  const has = (name: StoreNames<HushdialSchema>) => database.objectStoreNames.contains(name);
  // Answers are kept encrypted since version 3; earlier ones are asked for again.
  if (from < 3 && has('ranges')) database.deleteObjectStore('ranges');
  if (!has('directories')) database.createObjectStore('directories', { keyPath: 'id' });
  if (!has('keys')) database.createObjectStore('keys');
  if (!has('lock')) database.createObjectStore('lock');
  if (!has('usage')) database.createObjectStore('usage', { keyPath: ['day', 'directoryId'] });
  if (!has('ranges')) database.createObjectStore('ranges', { keyPath: ['directoryId', 'tag'] });
  if (from < 2) {
    await completeDirectories(transaction);
    await dateKeys(transaction, nowMs);
  }
}

/** Version 1 knew the range contract alone, and asked every directory. */
async function completeDirectories(transaction: Transaction): Promise<void> {
  const added = {
    protocol: 'range',
    environment: 'production',
    isOn: true,
    allows: [],
    keyKept: 'disk',
  } as const;
  for await (const cursor of transaction.objectStore('directories'))
    await cursor.update({ ...added, ...cursor.value });
}

/** Version 1 kept a key as bare text; its age is counted from now on. */
async function dateKeys(transaction: Transaction, nowMs: number): Promise<void> {
  for await (const cursor of transaction.objectStore('keys')) {
    const key: unknown = cursor.value;
    if (typeof key === 'string') await cursor.update({ kind: 'plain', key, addedAtMs: nowMs });
  }
}
