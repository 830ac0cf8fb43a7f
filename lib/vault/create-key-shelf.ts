import type { Result } from '../result';
import { changeAtOnce } from '../store/change-at-once';
import { createBatcher } from '../store/create-batcher';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { Database, DirectoryRecord, KeyRecord } from '../store/open-database';
import type { SessionStore } from '../store/session-store';
import { createHeldKeys } from './create-held-keys';
import type { Lock } from './create-lock';
import type { TakeTurn } from '../store/create-turns';
import { makeKeyRecord } from './make-key-record';
import { openText } from './open-text';

/** What the vault knows of a directory's key. */
export type StoredKey =
  | { readonly kind: 'key'; readonly key: string; readonly addedAtMs: number }
  /** It is there, and opens with the passphrase alone. */
  | { readonly kind: 'locked'; readonly addedAtMs: number }
  | { readonly kind: 'missing' };

export interface KeyShelf {
  readonly read: (directoryId: string) => Promise<StoredKey>;
  /**
   * Puts a key in the place of the one before, which is wiped, and what goes with it into the record of
   * its directory: both or neither, so that no key is ever without a directory that says where it is.
   *
   * @returns the record as it is then; `keyLocked` where a key on the disk would have to be sealed and the
   *   passphrase is not known, `unknownDirectory` where there is to be no record
   */
  readonly write: <R extends DirectoryRecord>(
    directoryId: string,
    key: NewKey,
    update: UpdateRecord<R>,
  ) => Promise<Result<R, 'keyLocked' | 'unknownDirectory'>>;
  readonly remove: (directoryId: string) => Promise<void>;
  /** Wipes what a worker that was stopped in between has left: keys of no directory, and old ones. */
  readonly sweep: () => Promise<void>;
  /** Wipes all keys, also those of directories that only a later version can read. */
  readonly clear: () => Promise<void>;
}

export interface NewKey {
  readonly key: string;
  readonly keep: DirectoryRecord['keyKept'];
}

/** Makes a directory's record of the one that is stored; undefined: there is to be none. */
type UpdateRecord<R> = (stored: DirectoryRecord | undefined) => R | undefined;

export interface ShelfOptions {
  readonly store: StoreKeeper;
  readonly session: SessionStore;
  readonly lock: Lock;
  readonly takeTurn: TakeTurn;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const MISSING: StoredKey = { kind: 'missing' };

/** Creates the place of the keys: on the disk, sealed if there is a passphrase, or in memory. */
export function createKeyShelf({ store, session, lock, takeTurn, now }: ShelfOptions): KeyShelf {
  const held = createHeldKeys(session);
  const write: KeyShelf['write'] = async (id, { key, keep }, update) => {
    const entered = { key, addedAtMs: now() };
    const kept = keep === 'disk' ? await makeKeyRecord(lock, { id, ...entered }) : undefined;
    if (keep === 'disk' && !kept) return { ok: false, error: 'keyLocked' };
    const storeBoth = () => store.run((database) => putBoth(database, { id, kept, update }));
    const record = kept ? await storeBoth() : await held.hold({ id, ...entered }, storeBoth);
    if (!record) return { ok: false, error: 'unknownDirectory' };
    // One that stays in memory beside one on the disk is read by nobody, and swept.
    if (kept) await held.remove(id).catch(() => undefined);
    return { ok: true, value: record };
  };
  const readOne = async (id: string): Promise<StoredKey> => {
    // What is on the disk is changed together with the record; until then the one in memory is not read.
    const record = await store.run((database) => database.get('keys', id));
    if (record) return readRecord(lock, { ...record, id });
    const inMemory = await held.read(id);
    return inMemory ? { kind: 'key', ...inMemory } : MISSING;
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
    write: (...args) => takeTurn(() => write(...args)),
    remove: (id) =>
      takeTurn(async () => {
        await held.remove(id);
        await store.run((database) => database.delete('keys', id));
      }),
    sweep: () =>
      takeTurn(async () => {
        const { ids, onDisk } = await store.run(sweepDisk);
        await held.removeIf((id) => !ids.has(id) || onDisk.has(id));
      }),
    clear: () =>
      takeTurn(async () => {
        await held.removeIf(() => true);
        await store.run((database) => database.clear('keys'));
      }),
  };
}

interface Both<R> {
  readonly id: string;
  /** What is kept on the disk from now on; undefined: nothing. */
  readonly kept: KeyRecord | undefined;
  readonly update: UpdateRecord<R>;
}

/** @returns the record as it is then; undefined where there is to be none, and nothing was changed */
function putBoth<R extends DirectoryRecord>(
  database: Database,
  { id, kept, update }: Both<R>,
): Promise<R | undefined> {
  return changeAtOnce(database, ['directories', 'keys'], async (transaction) => {
    const directories = transaction.objectStore('directories');
    const record = update(await directories.get(id));
    if (!record) return undefined;
    const keys = transaction.objectStore('keys');
    await (kept ? keys.put(kept, id) : keys.delete(id));
    await directories.put(record);
    return record;
  });
}

/** Deletes the keys of no directory. */
function sweepDisk(database: Database) {
  return changeAtOnce(database, ['directories', 'keys'], async (transaction) => {
    // By their ids alone: what only a later version can read has a key as well.
    const ids = new Set(await transaction.objectStore('directories').getAllKeys());
    const keys = transaction.objectStore('keys');
    const onDisk = new Set(await keys.getAllKeys());
    for (const id of onDisk) if (!ids.has(id)) await keys.delete(id);
    return { ids, onDisk };
  });
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
