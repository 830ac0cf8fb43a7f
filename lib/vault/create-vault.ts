import type { Database } from '../store/open-database';

/** Where the keys are. Only the background worker opens it, and nothing hands a key back out. */
export interface Vault {
  readonly read: (directoryId: string) => Promise<string | undefined>;
  readonly write: (directoryId: string, key: string) => Promise<void>;
  readonly remove: (directoryId: string) => Promise<void>;
}

/** Creates the vault over the extension origin's IndexedDB, which no page and no content script reads. */
export function createVault(database: Promise<Database>): Vault {
  return {
    read: async (directoryId) => (await database).get('keys', directoryId),
    write: async (directoryId, key) => void (await (await database).put('keys', key, directoryId)),
    remove: async (directoryId) => (await database).delete('keys', directoryId),
  };
}
