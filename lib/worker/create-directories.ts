import { protocols } from '../directory/protocols';
import type { AskedDirectory } from '../lookup/asked-directory';
import type { RangeCache } from '../lookup/create-range-cache';
import { findInRange } from '../lookup/find-in-range';
import { findOpening } from '../lookup/find-opening';
import type { DirectoryView } from '../message/views';
import type { HashPrefix } from '../number/hash-prefix';
import { createBatcher } from '../store/create-batcher';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { DirectoryRecord } from '../store/open-database';
import type { Vault } from '../vault/create-vault';
import type { Queues } from './create-queues';
import type { KnownDirectory } from './known-directory';
import { readDirectoryRecord } from './read-directory-record';

/** The directories that the user has connected. */
export interface Directories {
  readonly list: () => Promise<readonly DirectoryView[]>;
  readonly find: (id: string) => Promise<KnownDirectory | undefined>;
  readonly add: (directory: KnownDirectory, key: string) => Promise<void>;
  /** Changes what is stored of a directory; it is asked by that from now on. */
  readonly change: (id: string, change: DirectoryChange) => Promise<void>;
  /** Removes a directory with its key, its cached ranges and its limits. */
  readonly remove: (id: string) => Promise<void>;
  /**
   * Counts a connection test towards the directory's rate.
   *
   * @param prefix what it sends of a number, if anything
   */
  readonly countSent: (directory: KnownDirectory, prefix?: HashPrefix) => Promise<void>;
  /** Those that are on. */
  readonly listAsked: () => Promise<readonly AskedDirectory[]>;
  /** When the first closed gate opens again, in milliseconds since the epoch; Infinity for none. */
  readonly findNextOpening: () => Promise<number>;
  /** Forgets waits for unreachable directories. */
  readonly reopen: () => Promise<void>;
}

type DirectoryChange = Partial<Pick<DirectoryRecord, 'name' | 'environment' | 'isOn' | 'allows'>>;

interface Options {
  readonly store: StoreKeeper;
  readonly vault: Vault;
  readonly cache: Pick<RangeCache, 'clear' | 'read'>;
  readonly queues: Queues;
  /** Whether a prefix may be asked about that is not in the cache. */
  readonly mayAsk: (
    prefix: HashPrefix,
    directoryId: string,
  ) => Promise<true | 'overBudget' | 'smallSet'>;
  /** Called with each connection test of a stored directory. */
  readonly onTest: (directoryId: string, prefix?: HashPrefix) => Promise<void>;
  /** Called when a directory is removed: what was counted of it goes too. */
  readonly onRemove: (directoryId: string) => Promise<void>;
  readonly now: () => number;
}

export function createDirectories(options: Options): Directories {
  const { store, vault, cache, queues, now } = options;
  // A page can have thousands of numbers, and each of them asks.
  const readTogether = createBatcher(async (askers: readonly undefined[]) => {
    const stored = await store.run((database) => database.getAll('directories'));
    const records = stored.flatMap((one) => readDirectoryRecord(one) ?? []);
    return askers.map(() => records);
  });
  const listRecords = () => readTogether(undefined);
  const listQueues = async () => (await listRecords()).map(queues.of);
  const find = async (id: string) => {
    const record = await store.run((database) => database.get('directories', id));
    return record && readDirectoryRecord(record);
  };
  const countSent = async (record: KnownDirectory, prefix?: HashPrefix) => {
    await Promise.all([queues.of(record).countSent(), options.onTest(record.id, prefix)]);
  };

  const put = (record: DirectoryRecord) =>
    store.run((database) => database.put('directories', record));

  return {
    list: async () => Promise.all((await listRecords()).map((one) => view(one, options))),
    find,
    add: async (record, key) => {
      await vault.write(record.id, key);
      await put(record);
      // It has just been asked whether it takes the key.
      await countSent(record);
    },
    change: async (id, change) => {
      const record = await find(id);
      if (record) await put({ ...record, ...change });
    },
    remove: async (id) => {
      // The record first: as long as it is there, whoever lists the directories makes a queue for it.
      await store.run((database) => database.delete('directories', id));
      await queues.drop(id);
      await Promise.all([vault.remove(id), cache.clear(id), options.onRemove(id)]);
    },
    countSent,
    listAsked: async () =>
      (await listRecords()).filter(({ isOn }) => isOn).map((record) => makeAsked(record, options)),
    findNextOpening: async () => {
      const gates = await Promise.all((await listQueues()).map((queue) => queue.readGate()));
      return Math.min(
        ...gates.filter(({ closed }) => closed).map((gate) => findOpening(gate, now())),
      );
    },
    reopen: async () => {
      // Where they cannot be read, whoever tries again finds them as they are then.
      const all = await listQueues().catch(() => []);
      await Promise.all(all.map((queue) => queue.reopen()));
    },
  };
}

async function view(record: KnownDirectory, { vault, queues }: Options): Promise<DirectoryView> {
  const hasKey = (await vault.read(record.id)) !== undefined;
  const { closed } = await queues.of(record).readGate();
  const state = hasKey ? (closed?.reason === 'refused' ? 'keyRefused' : 'ready') : 'keyMissing';
  const { prefixLength, prefixIn, extras } = protocols[record.protocol];
  return { ...record, state, prefixLength, prefixIn, extras };
}

function makeAsked(record: KnownDirectory, { cache, queues, mayAsk }: Options): AskedDirectory {
  const { prefixLength } = protocols[record.protocol];
  const find = findInRange({
    pickPrefix: (query) =>
      record.allows.includes('neighbours')
        ? query.withNeighbours(prefixLength)
        : query.prefixOf(prefixLength),
    listCover: (query) => query.siblings(prefixLength),
    recall: (prefix) => cache.read(record.id, prefix),
    mayAsk: (prefix) => mayAsk(prefix, record.id),
    queue: queues.of(record),
  });
  return { name: record.name, find };
}
