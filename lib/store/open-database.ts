import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Everything that the extension keeps on disk besides its settings; see docs/privacy.md. */
interface HushdialSchema extends DBSchema {
  directories: { key: string; value: DirectoryRecord };
  /** Keyed by the directory's id; read by the vault alone. */
  keys: { key: string; value: string };
  /** Keyed by directory and prefix: never by a number or a full hash. */
  ranges: { key: [string, string]; value: RangeRecord };
}

export interface DirectoryRecord {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly user: string | undefined;
}

interface RangeRecord {
  readonly directoryId: string;
  readonly prefix: string;
  readonly hashes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly storedAtMs: number;
}

export type Database = IDBPDatabase<HushdialSchema>;

/** Opens the extension's database, made on first use. It closes itself for a newer version. */
export function openDatabase(name = 'hushdial'): Promise<Database> {
  return openDB<HushdialSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('directories', { keyPath: 'id' });
      database.createObjectStore('keys');
      database.createObjectStore('ranges', { keyPath: ['directoryId', 'prefix'] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
