import type { StoreKeeper } from '../store/create-store-keeper';

/** Where the keys are. Only the background worker opens it, and nothing hands a key back out. */
export interface Vault {
  readonly read: (directoryId: string) => Promise<string | undefined>;
  readonly write: (directoryId: string, key: string) => Promise<void>;
  readonly remove: (directoryId: string) => Promise<void>;
}

interface Options {
  readonly store: StoreKeeper;
  readonly now: () => number;
}

/** Creates the vault over the extension origin's IndexedDB, which no page and no content script reads. */
export function createVault({ store, now }: Options): Vault {
  return {
    read: async (directoryId) => {
      const record = await store.run((database) => database.get('keys', directoryId));
      return record?.kind === 'plain' ? record.key : undefined;
    },
    write: async (directoryId, key) => {
      const record = { kind: 'plain', key, addedAtMs: now() } as const;
      await store.run((database) => database.put('keys', record, directoryId));
    },
    remove: (directoryId) => store.run((database) => database.delete('keys', directoryId)),
  };
}
