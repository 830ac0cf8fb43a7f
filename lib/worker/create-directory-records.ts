import { changeAtOnce } from '../store/change-at-once';
import { createBatcher } from '../store/create-batcher';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { KnownDirectory } from './known-directory';
import { readDirectoryRecord } from './read-directory-record';

/** The directories as they are stored, without their keys. */
export interface DirectoryRecords {
  readonly list: () => Promise<readonly KnownDirectory[]>;
  readonly find: (id: string) => Promise<KnownDirectory | undefined>;
  /** @returns the record as it is then; undefined where there is none */
  readonly change: (id: string, part: RecordChange) => Promise<KnownDirectory | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /**
   * Removes all, also those that cannot be read.
   *
   * @returns their ids
   */
  readonly clear: () => Promise<readonly string[]>;
}

export type RecordChange = Partial<Omit<KnownDirectory, 'id' | 'protocol'>>;

export function createDirectoryRecords(store: StoreKeeper): DirectoryRecords {
  // A page can have thousands of numbers, and each of them asks.
  const readTogether = createBatcher(async (askers: readonly undefined[]) => {
    const stored = await store.run((database) => database.getAll('directories'));
    const records = stored.flatMap((one) => readDirectoryRecord(one) ?? []);
    return askers.map(() => records);
  });
  return {
    list: () => readTogether(undefined),
    find: async (id) => {
      const record = await store.run((database) => database.get('directories', id));
      return record && readDirectoryRecord(record);
    },
    change: (id, part) =>
      store.run(async (database) => {
        // In one transaction: what is removed meanwhile does not come back.
        const transaction = database.transaction('directories', 'readwrite');
        const stored = await transaction.store.get(id);
        const record = stored && readDirectoryRecord(stored);
        const changed = record && { ...record, ...part };
        if (changed) await transaction.store.put(changed);
        await transaction.done;
        return changed;
      }),
    remove: (id) => store.run((database) => database.delete('directories', id)),
    clear: () =>
      store.run((database) =>
        changeAtOnce(database, ['directories'], async (transaction) => {
          const directories = transaction.objectStore('directories');
          const ids = await directories.getAllKeys();
          await directories.clear();
          return ids;
        }),
      ),
  };
}
