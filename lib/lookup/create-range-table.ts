import type { StoreKeeper } from '../store/create-store-keeper';
import type { Database, RangeRecord } from '../store/open-database';
import type { KeptRange, RangePlace, RangeSealer } from './create-range-sealer';
import { evictOldest } from './evict-oldest';
import { sweepRanges } from './sweep-ranges';

/** The ranges on the disk, each encrypted. All of it rejects where the database fails. */
export interface RangeTable {
  /** Reads ranges together; undefined for each that is not there or cannot be decrypted. */
  readonly readAll: (places: readonly RangePlace[]) => Promise<readonly (KeptRange | undefined)[]>;
  /** Where the disk is full, the oldest ranges make room. */
  readonly write: (place: RangePlace, kept: KeptRange) => Promise<void>;
  /** Deletes what was written with other keys than those of this session, and what fails a test. */
  readonly keepOnly: (test: (record: RangeRecord) => boolean) => Promise<void>;
  /** Deletes all ranges, or one directory's. */
  readonly clear: (directoryId?: string) => Promise<void>;
  /** Whether the disk was found full since all was cleared, or the worker started. */
  readonly isFull: () => boolean;
}

interface Options {
  readonly store: StoreKeeper;
  readonly sealer: RangeSealer;
}

export function createRangeTable({ store, sealer }: Options): RangeTable {
  let isFull = false;
  const put = async (record: RangeRecord) => {
    await store.run((database) => database.put('ranges', record));
  };
  const makeRoom = async (error: unknown) => {
    if (!isDiskFull(error)) throw error;
    isFull = true;
    await store.run(evictOldest);
  };
  return {
    readAll: async (places) => {
      const tags = await Promise.all(places.map(sealer.tag));
      const keys = places.map(
        ({ directoryId }, index) => [directoryId, tags[index] ?? ''] as const,
      );
      const records = await store.run((database) => getAll(database, keys));
      const opened = places.map(async (place, index) => {
        const record = records[index];
        return record && sealer.open(place, record);
      });
      return Promise.all(opened);
    },
    write: async (place, kept) => {
      const record = await sealer.seal(place, kept);
      await put(record).catch((error: unknown) => makeRoom(error).then(() => put(record)));
    },
    keepOnly: async (test) => {
      const ours = await sealer.readKeyId();
      await store.run((database) =>
        sweepRanges(database, (record) => record.keyId === ours && test(record)),
      );
    },
    clear: async (directoryId) => {
      await store.run((database) => database.delete('ranges', makeKeyRange(directoryId)));
      if (directoryId === undefined) isFull = false;
    },
    isFull: () => isFull,
  };
}

/** Reads records in one transaction, which takes far less time than one for each. */
async function getAll(
  database: Database,
  keys: readonly (readonly [string, string])[],
): Promise<readonly (RangeRecord | undefined)[]> {
  const { store: ranges, done } = database.transaction('ranges');
  const [records] = await Promise.all([Promise.all(keys.map((key) => ranges.get([...key]))), done]);
  return records;
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function makeKeyRange(directoryId?: string): IDBKeyRange {
  return directoryId === undefined
    ? IDBKeyRange.lowerBound([''])
    : IDBKeyRange.bound([directoryId], [directoryId, []]);
}
