import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { isStoreFile } from './is-store-file';
import type { KeyStore, StoredKey } from './key-store';
import { DIGEST_BYTES, type HashBucket, type ListingStore } from './listing-store';
import { mergeDigests } from './merge-digests';

/** Raised when the layout of the tables changes; a store of another layout is not opened. */
const LAYOUT = 1;

/** The listing and the keys of one directory, in one folder on disk. */
export interface DirectoryStore extends ListingStore {
  readonly keys: KeyStore;
  close(): Promise<void>;
}

interface Tables {
  readonly root: RootDatabase;
  readonly buckets: Database<Uint8Array, number>;
  readonly keys: Database<StoredKey, string>;
  readonly facts: Database<number, string>;
}

/**
 * Opens a directory's store, or makes an empty one. Several processes may hold the same store:
 * readers never wait, writers wait for each other. Why LMDB and buckets: docs/adr/0003-store.md.
 *
 * @param path a folder; made readable for its owner only when it does not exist
 * @throws when the folder cannot be made, read or written, or holds something else
 */
export function openStore(path: string): DirectoryStore {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const file = join(path, 'data.mdb');
  if (existsSync(file) && !isStoreFile(file)) throw new Error('its data.mdb is not a store');
  const tables = openTables(path);
  checkLayout(tables);
  return {
    findHashes: (range) => findHashes(tables, range),
    addBuckets: (buckets) => tables.root.transactionSync(() => addBuckets(tables, buckets)),
    countHashes() {
      tables.root.resetReadTxn();
      return tables.facts.get('hashes') ?? 0;
    },
    keys: createKeyTable(tables),
    close: () => tables.root.close(),
  };
}

function openTables(path: string): Tables {
  const root = open({ path, noSubdir: false, maxDbs: 3 });
  return {
    root,
    facts: root.openDB<number, string>({ name: 'facts', encoding: 'json' }),
    buckets: root.openDB<Uint8Array, number>({
      name: 'buckets',
      keyEncoding: 'uint32',
      encoding: 'binary',
    }),
    keys: root.openDB<StoredKey, string>({ name: 'keys', encoding: 'json' }),
  };
}

function checkLayout({ root, facts }: Tables): void {
  const layout = facts.get('layout');
  if (layout === LAYOUT) return;
  if (layout === undefined) return facts.putSync('layout', LAYOUT);
  void root.close();
  throw new Error(`its layout is ${layout} and this program reads ${LAYOUT}`);
}

function findHashes({ root, buckets }: Tables, range: string): string[] {
  // Without it a read may come from the snapshot of an earlier request in the same turn.
  root.resetReadTxn();
  // Fast: a buffer that the next read overwrites; it is turned to text before that.
  const hex = buckets.getBinaryFast(Number.parseInt(range.slice(0, 5), 16))?.toString('hex') ?? '';
  return Array.from({ length: hex.length / DIGEST_BYTES / 2 }, (_, at) =>
    hex.slice(at * DIGEST_BYTES * 2, (at + 1) * DIGEST_BYTES * 2),
  ).filter((hash) => hash.startsWith(range));
}

function addBuckets({ buckets, facts }: Tables, incoming: Iterable<HashBucket>) {
  const before = facts.get('hashes') ?? 0;
  let added = 0;
  let given = 0;
  for (const { prefix, digests } of incoming) {
    const held = buckets.get(prefix);
    const merged = held ? mergeDigests(held, digests) : digests;
    const fresh = (merged.length - (held?.length ?? 0)) / DIGEST_BYTES;
    if (fresh > 0) buckets.putSync(prefix, merged);
    added += fresh;
    given += digests.length / DIGEST_BYTES;
  }
  facts.putSync('hashes', before + added);
  return { added, alreadyListed: given - added };
}

function createKeyTable({ root, keys }: Tables): KeyStore {
  return {
    findKey(id) {
      // A key that another process revoked must fail at once, not with the next snapshot.
      root.resetReadTxn();
      return keys.get(id);
    },
    listKeys() {
      root.resetReadTxn();
      return [...keys.getRange()].map(({ value }) => value);
    },
    saveKey: (key) => keys.putSync(key.id, key),
  };
}
