import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, HushdialSchema } from './open-database';

type Transaction<Name extends StoreNames<HushdialSchema>> = IDBPTransaction<
  HushdialSchema,
  Name[],
  'readwrite'
>;

/**
 * Does all of a change to some stores, or none of it.
 *
 * @param change may await nothing but requests of the transaction, which ends otherwise
 * @returns what the change returns; rejects as it does, and where it cannot be stored
 */
export async function changeAtOnce<Name extends StoreNames<HushdialSchema>, T>(
  database: Database,
  names: Name[],
  change: (transaction: Transaction<Name>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(names, 'readwrite');
  const { done } = transaction;
  let changed: T;
  try {
    changed = await change(transaction);
  } catch (error) {
    transaction.abort();
    await done.catch(() => undefined);
    throw error;
  }
  await done;
  return changed;
}
