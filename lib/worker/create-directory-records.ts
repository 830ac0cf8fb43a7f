import { createBatcher } from '../store/create-batcher';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { DirectoryRecord } from '../store/open-database';
import type { KnownDirectory } from './known-directory';
import { readDirectoryRecord } from './read-directory-record';

/** The directories as they are stored, without their keys. */
export interface DirectoryRecords {
  readonly list: () => Promise<readonly KnownDirectory[]>;
  readonly find: (id: string) => Promise<KnownDirectory | undefined>;
  readonly put: (record: DirectoryRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

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
    put: async (record) => {
      await store.run((database) => database.put('directories', record));
    },
    remove: (id) => store.run((database) => database.delete('directories', id)),
  };
}
