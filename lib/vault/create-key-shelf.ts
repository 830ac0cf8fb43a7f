import type { Result } from '../result';
import { createBatcher } from '../store/create-batcher';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { DirectoryRecord, KeyRecord } from '../store/open-database';
import type { SessionStore } from '../store/session-store';
import type { Lock } from './create-lock';
import type { TakeTurn } from '../store/create-turns';
import { openText } from './open-text';
import { sealText } from './seal-text';

/** What the vault knows of a directory's key. */
export type StoredKey =
  | { readonly kind: 'key'; readonly key: string; readonly addedAtMs: number }
  /** It is there, and opens with the passphrase alone. */
  | { readonly kind: 'locked'; readonly addedAtMs: number }
  | { readonly kind: 'missing' };

export interface KeyShelf {
  readonly read: (directoryId: string) => Promise<StoredKey>;
  /**
   * Puts a key in the place of the one before, which is wiped.
   *
   * @returns `keyLocked` where a key on the disk would have to be sealed and the passphrase is not known
   */
  readonly write: (directoryId: string, key: NewKey) => Promise<Result<undefined, 'keyLocked'>>;
  readonly remove: (directoryId: string) => Promise<void>;
}

export interface NewKey {
  readonly key: string;
  readonly keep: DirectoryRecord['keyKept'];
}

export interface ShelfOptions {
  readonly store: StoreKeeper;
  readonly session: SessionStore;
  readonly lock: Lock;
  readonly takeTurn: TakeTurn;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

interface HeldKey {
  readonly key: string;
  readonly addedAtMs: number;
}

const MISSING: StoredKey = { kind: 'missing' };
const heldName = (directoryId: string) => `key:${directoryId}`;

/** Creates the place of the keys: on the disk, sealed if there is a passphrase, or in memory. */
export function createKeyShelf({ store, session, lock, takeTurn, now }: ShelfOptions): KeyShelf {
  const writeToDisk = async (id: string, key: string): Promise<Result<undefined, 'keyLocked'>> => {
    const record = await makeRecord(lock, { id, key, addedAtMs: now() });
    if (!record) return { ok: false, error: 'keyLocked' };
    await store.run((database) => database.put('keys', record, id));
    await session.remove(heldName(id));
    return { ok: true, value: undefined };
  };
  const writeToSession = async (
    id: string,
    key: string,
  ): Promise<Result<undefined, 'keyLocked'>> => {
    await session.write(heldName(id), { key, addedAtMs: now() } satisfies HeldKey);
    await store.run((database) => database.delete('keys', id));
    return { ok: true, value: undefined };
  };
  const readOne = async (id: string): Promise<StoredKey> => {
    // Session storage is written here alone, and goes with the browser: no other version wrote it.
    const held = (await session.read(heldName(id))) as HeldKey | undefined;
    if (held) return { kind: 'key', ...held };
    const record = await store.run((database) => database.get('keys', id));
    return record ? readRecord(lock, { ...record, id }) : MISSING;
  };
  // A page can have thousands of numbers, and each of them asks.
  const readTogether = createBatcher((ids: readonly string[]) =>
    takeTurn(async () => {
      const once = [...new Set(ids)].map(async (id) => [id, await readOne(id)] as const);
      const stored = new Map(await Promise.all(once));
      return ids.map((id) => stored.get(id) ?? MISSING);
    }),
  );
  return {
    read: readTogether,
    write: (id, { key, keep }) =>
      takeTurn(() => (keep === 'disk' ? writeToDisk(id, key) : writeToSession(id, key))),
    remove: (id) =>
      takeTurn(async () => {
        await session.remove(heldName(id));
        await store.run((database) => database.delete('keys', id));
      }),
  };
}

async function readRecord(
  lock: Lock,
  record: KeyRecord & { readonly id: string },
): Promise<StoredKey> {
  const { addedAtMs } = record;
  if (record.kind === 'plain') return { kind: 'key', key: record.key, addedAtMs };
  const reading = await lock.read();
  if (reading.state === 'locked') return { kind: 'locked', addedAtMs };
  // One that no lock is known of, or that was changed, is lost: it is entered again.
  if (reading.state === 'none') return MISSING;
  const key = await openText(reading.secret, { ...record, place: record.id });
  return key === undefined ? MISSING : { kind: 'key', key, addedAtMs };
}

/** @returns undefined where it cannot be sealed */
async function makeRecord(
  lock: Lock,
  { id, key, addedAtMs }: HeldKey & { readonly id: string },
): Promise<KeyRecord | undefined> {
  const reading = await lock.read();
  if (reading.state === 'locked') return undefined;
  if (reading.state === 'none') return { kind: 'plain', key, addedAtMs };
  return {
    kind: 'sealed',
    addedAtMs,
    ...(await sealText(reading.secret, { text: key, place: id })),
  };
}
