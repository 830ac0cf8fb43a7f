import type { Database } from '../store/open-database';

/** Where the keys are. Only the background worker opens it, and nothing hands a key back out. */
export interface Vault {
  readonly read: (directoryId: string) => Promise<string | undefined>;
  readonly write: (directoryId: string, key: string) => Promise<void>;
  readonly remove: (directoryId: string) => Promise<void>;
}

interface Options {
  readonly database: Promise<Database>;
  readonly now: () => number;
}

/** Creates the vault over the extension origin's IndexedDB, which no page and no content script reads. */
export function createVault({ database, now }: Options): Vault {
  return {
    read: async (directoryId) => {
      const record = await (await database).get('keys', directoryId);
      return record?.kind === 'plain' ? record.key : undefined;
    },
    write: async (directoryId, key) => {
      await (await database).put('keys', { kind: 'plain', key, addedAtMs: now() }, directoryId);
    },
    remove: async (directoryId) => (await database).delete('keys', directoryId),
  };
}
