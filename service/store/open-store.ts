import { mkdirSync } from 'node:fs';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { Result } from '../../lib/result';
import type { UseTable } from '../audit/use-table';
import type { KeyStore, StoredKey } from '../key-store';
import { checkFile } from '../lmdb-file/check-file';
import type { ListingStore } from '../listing/listing-store';
import { beginChange, type ListingChange } from './begin-change';
import { createKeyTable } from './create-key-table';
import { createListing } from './create-listing';
import { createLockTable } from './create-lock-table';
import { createStateTable } from './create-state-table';
import { createUseTable } from './create-use-table';
import { keepPaddingSecret } from './keep-padding-secret';
import { openParts, type StoredParts } from './open-parts';
import { openRecords, type StoredRecords } from './open-records';
import type { StoreState } from './store-state';
import { takeLock } from './take-lock';

/** Raised when what is stored changes its form; a store of another layout is not opened. */
const LAYOUT = 2;

/** The listing and the keys of one directory, in one folder on disk. */
export interface DirectoryStore {
  readonly listing: ListingStore;
  readonly keys: KeyStore;
  /** What is remembered of the listing besides its numbers. */
  readonly readState: () => StoreState;
  /** Everything that is listed now, whatever is imported meanwhile. */
  readonly openRecords: () => StoredRecords;
  /** The buckets of what is listed now, whatever is imported meanwhile. */
  readonly openParts: () => StoredParts;
  /** Begins a change of the listing; the number of the process that changes it already, if one does. */
  readonly beginChange: () => Result<ListingChange, number>;
  /**
   * Begins to write range files, which one process does at a time. What ends it, or the number of the
   * process that does it already.
   */
  readonly takeRangesLock: () => Result<() => void, number>;
  /** From which the padding of range texts is made; made the first time. */
  readonly keepPaddingSecret: () => Uint8Array;
  readonly uses: UseTable;
  readonly close: () => Promise<void>;
}

interface Tables {
  readonly root: RootDatabase;
  readonly keys: Database<StoredKey, string>;
  readonly facts: Database<unknown, string>;
  readonly uses: Database<number, string>;
  readonly lastUses: Database<string, string>;
}

/**
 * Opens a directory's store, or makes an empty one. Several processes may hold the same store: readers
 * never wait, and one at a time changes it. What never changes once it is written, which is the
 * listing, is in files; everything else, and which of the files count, is in LMDB. Why:
 * docs/adr/0009-flat-listing.md.
 *
 * @param path a folder; made readable for its owner only when it does not exist
 * @throws when the folder cannot be made, read or written, or holds something else
 */
export function openStore(path: string): DirectoryStore {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  checkFile(path);
  const tables = openTables(path);
  checkLayout(tables);
  const state = createStateTable(tables);
  const listing = createListing({ path, state });
  return {
    listing,
    keys: createKeyTable(tables),
    readState: state.read,
    openRecords: () => openRecords({ path, state }),
    openParts: () => openParts({ path, state }),
    beginChange: () => beginChange({ path, state, lock: createLockTable(tables, 'change') }),
    takeRangesLock: () => takeLock(createLockTable(tables, 'ranges')),
    uses: createUseTable(tables),
    keepPaddingSecret: () => keepPaddingSecret(tables),
    close: async () => {
      listing.close();
      await tables.root.close();
    },
  };
}

function openTables(path: string): Tables {
  const root = open({ path, noSubdir: false, maxDbs: 5 });
  return {
    root,
    facts: root.openDB<unknown, string>({ name: 'facts', encoding: 'json' }),
    keys: root.openDB<StoredKey, string>({ name: 'keys', encoding: 'json' }),
    uses: root.openDB<number, string>({ name: 'uses', encoding: 'json' }),
    lastUses: root.openDB<string, string>({ name: 'lastUses', encoding: 'json' }),
  };
}

function checkLayout({ root, facts }: Tables): void {
  const layout = facts.get('layout');
  if (layout === LAYOUT) return;
  if (layout === undefined) return facts.putSync('layout', LAYOUT);
  void root.close();
  throw new Error(
    layout === 1
      ? 'an earlier version made it, and its form has changed. Import your lists into a new folder, and make new keys'
      : `its layout is ${Number(layout)} and this program reads ${LAYOUT}`,
  );
}
