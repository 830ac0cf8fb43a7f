import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { upgradeDatabase } from './upgrade-database';

/** Everything that the extension keeps on disk besides its settings; see docs/privacy.md. */
export interface HushdialSchema extends DBSchema {
  directories: { key: string; value: DirectoryRecord };
  /** Keyed by the directory's id; read by the vault alone. */
  keys: { key: string; value: KeyRecord };
  /** What is known of the passphrase, under one name; empty while there is none. */
  lock: { key: string; value: LockRecord };
  /** Keyed by directory and by what stands for a prefix: never by a number or a hash. */
  ranges: { key: [string, string]; value: RangeRecord };
  /** Counts of requests, keyed by day and directory. */
  usage: { key: [string, string]; value: UsageRecord };
}

export interface DirectoryRecord {
  readonly id: string;
  readonly name: string;
  /** The name of its protocol; see lib/directory/protocols.ts. */
  readonly protocol: string;
  readonly url: string;
  readonly user: string | undefined;
  readonly environment: 'production' | 'staging' | 'development';
  /** Whether it is asked. */
  readonly isOn: boolean;
  /** What the user allows beyond a prefix, each by its name in the directory's protocol. */
  readonly allows: readonly string[];
  /** Where its key is kept: on the disk, or in memory until the browser closes. */
  readonly keyKept: 'disk' | 'session';
  /** How numbers are hashed, where it gets whole hashes and the user has chosen. */
  readonly algorithm?: string;
}

/** A key as it is kept: readable, or sealed with a passphrase. */
export type KeyRecord =
  | { readonly kind: 'plain'; readonly key: string; readonly addedAtMs: number }
  | ({ readonly kind: 'sealed'; readonly addedAtMs: number } & Sealed);

/** A text under AES-GCM. */
export interface Sealed {
  /** 12 bytes, never used twice. */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** With the tag that shows whether it was changed. */
  readonly sealed: ArrayBuffer;
}

/** How the passphrase is turned into the secret that seals the keys. Neither of them is in it. */
export interface LockRecord {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  /** Sealed with the secret: what opens it is the right one. */
  readonly check: Sealed;
}

/** A range as it is kept: encrypted, with a key that is not on the disk. */
export interface RangeRecord {
  readonly directoryId: string;
  /** Stands for the prefix; 32 hex characters that only the key's owner can make. */
  readonly tag: string;
  /** Names the key; 16 hex characters. */
  readonly keyId: string;
  /** Of AES-GCM, 12 bytes. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** When it was stored, rounded down to ten minutes, in milliseconds since the epoch. */
  readonly storedAboutMs: number;
}

/** What was sent to a directory on one day, as counts alone. */
interface UsageRecord {
  /** The local day, as 2026-11-27. */
  readonly day: string;
  readonly directoryId: string;
  readonly requests: number;
  readonly automatic: number;
  readonly limited: number;
}

export type Database = IDBPDatabase<HushdialSchema>;

/**
 * Opens the extension's database, made on first use. It closes itself for a newer version.
 *
 * @param onClosed called when the connection has closed itself or was closed by the browser
 */
export function openDatabase(name = 'hushdial', onClosed = () => {}): Promise<Database> {
  return openDB<HushdialSchema>(name, 3, {
    upgrade: (...[database, from, , transaction]) => {
      const upgraded = upgradeDatabase({ database, transaction, from, nowMs: Date.now() });
      // What was there before stays as it was. The opening fails, and that says it all.
      upgraded.catch(() => transaction.abort());
      transaction.done.catch(() => {});
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
