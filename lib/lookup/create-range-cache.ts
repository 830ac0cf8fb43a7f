import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import { createBatcher } from '../store/create-batcher';
import type { StoreKeeper } from '../store/create-store-keeper';
import { ABOUT_MS } from './about-ms';
import { createRangeOverflow } from './create-range-overflow';
import type { RangeSealer } from './create-range-sealer';
import { createRangeTable } from './create-range-table';
import { isFresh } from './is-fresh';

/** Whole ranges as the directories answered them, empty ones too. */
export interface RangeCache {
  /** The stored range, or undefined when there is none that is fresh and can be decrypted. */
  readonly read: (directoryId: string, prefix: HashPrefix) => Promise<RangeAnswer | undefined>;
  /** Never rejects: what cannot be stored is remembered by this worker. */
  readonly write: (directoryId: string, prefix: HashPrefix, answer: RangeAnswer) => Promise<void>;
  /** Deletes what is no longer fresh, and what an earlier session of the browser has left. */
  readonly sweep: () => Promise<void>;
  readonly clear: (directoryId?: string) => Promise<void>;
  /** Whether the disk was found full since all was cleared, or the worker started. */
  readonly isFull: () => boolean;
}

interface Options {
  readonly store: StoreKeeper;
  readonly sealer: RangeSealer;
  readonly now: () => number;
  /** How long a range may be used, in milliseconds; asked at each use, since the user can change it. */
  readonly ttlMs: () => Promise<number>;
}

/** Creates the cache of ranges. It knows no number and no page, and leaves nothing that can be read. */
export function createRangeCache({ store, sealer, now, ttlMs }: Options): RangeCache {
  const table = createRangeTable({ store, sealer });
  const overflow = createRangeOverflow();
  const readAge = async () => ({ nowMs: now(), ttlMs: await ttlMs() });
  const readStored = createBatcher(table.readAll);
  const readFreshness = createBatcher(async (times: readonly number[]) => {
    const age = await readAge();
    return times.map((storedAtMs) => isFresh(storedAtMs, age));
  });
  return {
    read: async (directoryId, prefix) => {
      const place = { directoryId, prefix };
      const kept = overflow.get(place) ?? (await readStored(place));
      return kept && (await readFreshness(kept.storedAtMs)) ? kept.answer : undefined;
    },
    write: async (directoryId, prefix, answer) => {
      const place = { directoryId, prefix };
      const kept = { answer, storedAtMs: now() };
      try {
        await table.write(place, kept);
        overflow.delete(place);
      } catch {
        overflow.set(place, kept);
      }
    },
    sweep: async () => {
      const age = await readAge();
      overflow.keepOnly((_place, { storedAtMs }) => isFresh(storedAtMs, age));
      // The time outside is rounded down; where a range is read, the one inside decides.
      const longest = { ...age, ttlMs: age.ttlMs + ABOUT_MS };
      const swept = table.keepOnly(({ storedAboutMs }) => isFresh(storedAboutMs, longest));
      // Something too old may be among what cannot be swept. Where nothing can be deleted, it is the
      // next sweep's.
      await swept.catch(() => table.clear()).catch(() => undefined);
    },
    clear: async (directoryId) => {
      overflow.keepOnly((place) => directoryId !== undefined && place.directoryId !== directoryId);
      await table.clear(directoryId);
    },
    isFull: table.isFull,
  };
}
