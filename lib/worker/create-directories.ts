import { protocols } from '../directory/protocols';
import type { AskedDirectory } from '../lookup/asked-directory';
import type { RangeCache } from '../lookup/create-range-cache';
import type { ExactMemory } from '../lookup/create-exact-memory';
import { findExactly } from '../lookup/find-exactly';
import { findInRange } from '../lookup/find-in-range';
import { findOpening } from '../lookup/find-opening';
import type { DirectoryView } from '../message/views';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashPrefix } from '../number/hash-prefix';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { DirectoryRecord } from '../store/open-database';
import type { Vault } from '../vault/create-vault';
import { checkConsent } from './check-consent';
import { createDirectoryRecords } from './create-directory-records';
import type { Queues } from './create-queues';
import type { KnownDirectory } from './known-directory';

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
   * @param sent what it sends of a number, if anything
   */
  readonly countSent: (
    directory: KnownDirectory,
    sent?: HashPrefix | DisclosedHash,
  ) => Promise<void>;
  /** Those that are on. One that sees numbers is among them; it is shown none without consent. */
  readonly listAsked: () => Promise<readonly AskedDirectory[]>;
  /** When the first closed gate opens again, in milliseconds since the epoch; Infinity for none. */
  readonly findNextOpening: () => Promise<number>;
  /** Forgets waits for unreachable directories. */
  readonly reopen: () => Promise<void>;
}

/** Where the user has chosen none. */
const ALGORITHM = 'sha256';

type DirectoryChange = Partial<
  Pick<DirectoryRecord, 'name' | 'environment' | 'isOn' | 'allows' | 'algorithm'>
>;

interface Options {
  readonly store: StoreKeeper;
  readonly vault: Vault;
  readonly cache: Pick<RangeCache, 'clear' | 'read'>;
  /** What directories that see numbers have said. */
  readonly memory: ExactMemory;
  readonly queues: Queues;
  /** Whether a prefix may be asked about that is not in the cache. */
  readonly mayAsk: (
    prefix: HashPrefix,
    directoryId: string,
  ) => Promise<true | 'overBudget' | 'smallSet'>;
  /** Whether a number may be shown now to a directory that is allowed to see it. */
  readonly mayShow: (prefix: HashPrefix, directoryId: string) => Promise<boolean>;
  /** Called with each connection test of a stored directory. */
  readonly onTest: (directoryId: string, sent?: HashPrefix | DisclosedHash) => Promise<void>;
  /** Called when a directory is removed: what was counted of it goes too. */
  readonly onRemove: (directoryId: string) => Promise<void>;
  readonly now: () => number;
}

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
      await vault.write(record.id, key);
      await records.put(record);
      // It has just been asked whether it takes the key.
      await countSent(record);
    },
    change: async (id, change) => {
      const record = await records.find(id);
      if (record) await records.put({ ...record, ...change });
    },
    remove: async (id) => {
      // The record first: as long as it is there, whoever lists the directories makes a queue for it.
      await records.remove(id);
      await queues.drop(id);
      await Promise.all([
        vault.remove(id),
        cache.clear(id),
        memory.clear(id),
        options.onRemove(id),
      ]);
    },
    countSent,
    listAsked: async () =>
      (await records.list()).filter(({ isOn }) => isOn).map((record) => makeAsked(record, options)),
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
  const { closed } = await queues.controlsOf(record).readGate();
  const state = hasKey ? (closed?.reason === 'refused' ? 'keyRefused' : 'ready') : 'keyMissing';
  return { ...record, state, ...viewProtocol(record) };
}

function viewProtocol({ protocol, algorithm }: KnownDirectory) {
  const spoken = protocols[protocol];
  const { extras } = spoken;
  return spoken.kind === 'exact'
    ? { extras, prefixLength: undefined, prefixIn: undefined, algorithm: algorithm ?? ALGORITHM }
    : {
        extras,
        prefixLength: spoken.prefixLength,
        prefixIn: spoken.prefixIn,
        algorithm: undefined,
      };
}

function makeAsked(record: KnownDirectory, options: Options): AskedDirectory {
  const { cache, queues, mayAsk } = options;
  const protocol = protocols[record.protocol];
  if (protocol.kind === 'exact') return makeExact(record, options);
  const { prefixLength } = protocol;
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

function makeExact(record: KnownDirectory, { memory, queues, mayShow }: Options): AskedDirectory {
  const { id, name, algorithm = ALGORITHM } = record;
  const find = findExactly({
    findConsent: (given) => checkConsent(record, given?.directoryId === id),
    algorithm,
    recall: (e164) => memory.read(id, e164),
    remember: (e164, listing) => memory.write(id, e164, listing),
    mayShow: (prefix) => mayShow(prefix, id),
    ask: queues.ofExact(record).ask,
  });
  return { name, find };
}
