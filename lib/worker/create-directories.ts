import { protocols } from '../directory/protocols';
import type { AskedDirectory } from '../lookup/asked-directory';
import type { RangeCache } from '../lookup/create-range-cache';
import type { ExactMemory } from '../lookup/create-exact-memory';
import { findOpening } from '../lookup/find-opening';
import type { Permit } from '../lookup/permit';
import type { DirectoryView } from '../message/views';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import { clearSession } from '../store/clear-session';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { SessionStore } from '../store/session-store';
import type { NewKey } from '../vault/create-key-shelf';
import type { Vault } from '../vault/create-vault';
import { checkConsent } from './check-consent';
import {
  createDirectoryRecords,
  type DirectoryRecords,
  type RecordChange,
} from './create-directory-records';
import type { Queues } from './create-queues';
import type { KnownDirectory } from './known-directory';
import { makeAskedDirectory } from './make-asked-directory';
import { readDirectoryRecord } from './read-directory-record';
import { viewDirectory } from './view-directory';

/** The directories that the user has connected. */
export interface Directories {
  readonly list: () => Promise<readonly DirectoryView[]>;
  readonly find: (id: string) => Promise<KnownDirectory | undefined>;
  readonly add: (
    directory: KnownDirectory,
    key: string,
  ) => Promise<Result<undefined, 'keyLocked' | 'unknownDirectory'>>;
  /** Changes what is stored of a directory; it is asked by that from now on. */
  readonly change: (id: string, change: DirectoryChange) => Promise<unknown>;
  /**
   * Puts a key in the place of the one before. The kept answers stay; those under way with the old key
   * are dropped.
   */
  readonly replaceKey: (
    id: string,
    key: NewKey,
  ) => Promise<Result<undefined, 'keyLocked' | 'unknownDirectory'>>;
  /** Removes a directory with its key, its cached ranges and its limits. */
  readonly remove: (id: string) => Promise<void>;
  /** Removes them all, with those that only a later version can read, and all that was left of others. */
  readonly clear: () => Promise<void>;
  /**
   * Counts a connection test towards the directory's rate.
   *
   * @param sent what it sends of a number, if anything
   */
  readonly countSent: (
    directory: KnownDirectory,
    sent?: HashPrefix | DisclosedHash,
  ) => Promise<void>;
  /** Those that are on. One that sees numbers is among them; it is shown none without consent. */
  readonly listAsked: () => Promise<readonly AskedDirectory[]>;
  /**
   * When the first closed gate opens again of the directories that are asked without a person, in
   * milliseconds since the epoch; Infinity for none. One whose wait is over may be asked already.
   */
  readonly findNextOpening: () => Promise<number>;
  /** Forgets waits for unreachable directories. */
  readonly reopen: () => Promise<void>;
}

type DirectoryChange = Pick<RecordChange, 'name' | 'environment' | 'isOn' | 'allows' | 'algorithm'>;

interface Options {
  readonly store: StoreKeeper;
  readonly session: Pick<SessionStore, 'readAll' | 'remove'>;
  readonly vault: Pick<Vault, 'read' | 'write' | 'remove' | 'clear'>;
  readonly cache: Pick<RangeCache, 'clear' | 'read'>;
  /** What directories that see numbers have said. */
  readonly memory: Pick<ExactMemory, 'read' | 'write' | 'clear'>;
  readonly queues: Queues;
  /** Whether a prefix may be asked about that is not in the cache. */
  readonly mayAsk: (prefix: HashPrefix, directoryId: string) => Promise<Permit>;
  /** Whether a number may be shown now to a directory that is allowed to see it. */
  readonly mayShow: (prefix: HashPrefix, directoryId: string) => Promise<Permit>;
  /** From which age on a key is old, in days; 0: never. */
  readonly readReminderDays: () => Promise<number>;
  /** Called with each connection test of a stored directory. */
  readonly onTest: (directoryId: string, sent?: HashPrefix | DisclosedHash) => Promise<void>;
  /** Called when a directory is added, which was tested once. */
  readonly onAdd: (directoryId: string) => Promise<void>;
  /** Called when a directory is removed, with its name if it could be read: its counts go too. */
  readonly onRemove: (directoryId: string, name: string | undefined) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly now: () => number;
}

const DONE = { ok: true, value: undefined } as const;

export function createDirectories(options: Options): Directories {
  const { vault, cache, memory, queues, now } = options;
  const records = createDirectoryRecords(options.store);
  const listQueues = async () => (await records.list()).map(queues.controlsOf);
  const countSent = async (record: KnownDirectory, sent?: HashPrefix | DisclosedHash) => {
    await Promise.all([queues.controlsOf(record).countSent(), options.onTest(record.id, sent)]);
  };

  return {
    list: async () => Promise.all((await records.list()).map((one) => view(one, options))),
    find: records.find,
    add: async (record, key) => {
      const { id, keyKept: keep } = record;
      const written = await vault.write(id, { key, keep }, () => record);
      if (!written.ok) return written;
      // It has just been asked whether it takes the key, and that was written down.
      await Promise.all([queues.controlsOf(record).countSent(), options.onAdd(id)]);
      return DONE;
    },
    change: (id, change) => changeRecord({ id, change, records }, options),
    replaceKey: (id, key) => swapKey({ id, key }, options),
    remove: async (id) => {
      const record = await records.find(id);
      // The record first: as long as it is there, whoever lists the directories makes a queue for it.
      await records.remove(id);
      await queues.drop(id);
      await Promise.all([
        vault.remove(id),
        cache.clear(id),
        memory.clear(id),
        options.onRemove(id, record?.name),
      ]);
    },
    clear: () => clearAll(records, options),
    countSent,
    listAsked: async () =>
      (await records.list())
        .filter(({ isOn }) => isOn)
        .map((record) => makeAskedDirectory(record, options)),
    findNextOpening: async () => {
      const asked = (await records.list()).filter(isAskedUnbidden).map(queues.controlsOf);
      const gates = await Promise.all(asked.map((queue) => queue.readGate()));
      const nowMs = now();
      const openings = gates.map((gate) => findOpening(gate, nowMs));
      return Math.min(...openings.filter((openingMs) => openingMs > nowMs));
    },
    reopen: async () => {
      // Where they cannot be read, whoever tries again finds them as they are then.
      const all = await listQueues().catch(() => []);
      await Promise.all(all.map((queue) => queue.reopen()));
    },
  };
}

async function clearAll(records: DirectoryRecords, options: Options): Promise<void> {
  const { session, vault, cache, memory, queues } = options;
  const ids = await records.clear();
  await Promise.all(ids.map(queues.drop));
  await Promise.all([
    vault.clear(),
    cache.clear(),
    memory.clear(),
    // Of directories that were there once.
    clearSession(session, 'gate:'),
  ]);
}

interface Change {
  readonly id: string;
  readonly change: DirectoryChange;
  readonly records: DirectoryRecords;
}

/** What waits was allowed by what was set before: only what is still allowed is asked anew. */
async function changeRecord(
  { id, change, records }: Change,
  { queues }: Pick<Options, 'queues'>,
): Promise<void> {
  const record = await records.change(id, change);
  const isAskedOtherwise = ['isOn', 'allows', 'algorithm'].some((name) => name in change);
  if (record && isAskedOtherwise) await queues.restart(record);
}

function isAskedUnbidden(record: KnownDirectory): boolean {
  const isExact = protocols[record.protocol].kind === 'exact';
  return record.isOn && (!isExact || checkConsent(record, false) !== undefined);
}

interface Swap {
  readonly id: string;
  readonly key: NewKey;
}

async function swapKey(
  { id, key }: Swap,
  { vault, queues }: Options,
): ReturnType<Directories['replaceKey']> {
  const keyKept = key.keep;
  const swapped = await vault.write(id, key, (stored) => {
    const record = stored && readDirectoryRecord(stored);
    return record && { ...record, keyKept };
  });
  if (!swapped.ok) return swapped;
  await queues.renew(swapped.value);
  return DONE;
}

async function view(record: KnownDirectory, options: Options): Promise<DirectoryView> {
  const { vault, queues, readReminderDays, now } = options;
  const { closed } = await queues.controlsOf(record).readGate();
  return viewDirectory(record, {
    stored: await vault.read(record.id),
    isRefused: closed?.reason === 'refused',
    reminderDays: await readReminderDays(),
    nowMs: now(),
  });
}
