import type { AskedDirectory } from '../lookup/create-lookup';
import type { RangeCache } from '../lookup/create-range-cache';
import { findOpening } from '../lookup/find-opening';
import type { DirectoryView } from '../message/views';
import type { Database, DirectoryRecord } from '../store/open-database';
import type { Vault } from '../vault/create-vault';
import type { Queues } from './create-queues';

/** The directories that the user has connected. */
export interface Directories {
  readonly list: () => Promise<readonly DirectoryView[]>;
  readonly find: (id: string) => Promise<DirectoryRecord | undefined>;
  readonly add: (directory: DirectoryRecord, key: string) => Promise<void>;
  /** Removes a directory with its key, its cached ranges and its limits. */
  readonly remove: (id: string) => Promise<void>;
  /** Counts a connection test towards the directory's rate. */
  readonly countSent: (directory: DirectoryRecord) => Promise<void>;
  readonly listAsked: () => Promise<readonly AskedDirectory[]>;
  /** When the first closed gate opens again, in milliseconds since the epoch; Infinity for none. */
  readonly findNextOpening: () => Promise<number>;
  /** Forgets waits for unreachable directories. */
  readonly reopen: () => Promise<void>;
}

interface Options {
  readonly database: Promise<Database>;
  readonly vault: Vault;
  readonly cache: Pick<RangeCache, 'clear'>;
  readonly queues: Queues;
  readonly now: () => number;
}

export function createDirectories({ database, vault, cache, queues, now }: Options): Directories {
  const listRecords = async () => (await database).getAll('directories');
  const listQueues = async () => (await listRecords()).map(queues.of);
  const view = async (record: DirectoryRecord): Promise<DirectoryView> => {
    const hasKey = (await vault.read(record.id)) !== undefined;
    const { closed } = await queues.of(record).readGate();
    const state = hasKey ? (closed?.reason === 'refused' ? 'keyRefused' : 'ready') : 'keyMissing';
    return { ...record, state };
  };

  return {
    list: async () => Promise.all((await listRecords()).map(view)),
    find: async (id) => (await database).get('directories', id),
    add: async (record, key) => {
      await vault.write(record.id, key);
      await (await database).put('directories', record);
      // It has just been asked whether it takes the key.
      await queues.of(record).countSent();
    },
    remove: async (id) => {
      // The record first: as long as it is there, whoever lists the directories makes a queue for it.
      await (await database).delete('directories', id);
      await queues.drop(id);
      await Promise.all([vault.remove(id), cache.clear(id)]);
    },
    countSent: (record) => queues.of(record).countSent(),
    listAsked: async () =>
      (await listRecords()).map((record) => ({
        id: record.id,
        name: record.name,
        queue: queues.of(record),
      })),
    findNextOpening: async () => {
      const gates = await Promise.all((await listQueues()).map((queue) => queue.readGate()));
      return Math.min(
        ...gates.filter(({ closed }) => closed).map((gate) => findOpening(gate, now())),
      );
    },
    reopen: async () => {
      await Promise.all((await listQueues()).map((queue) => queue.reopen()));
    },
  };
}
