import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import type { Database } from '../store/open-database';
import { isFresh } from './is-fresh';
import { readStoredAnswer } from './read-stored-answer';

/** Whole ranges as the directories answered them, empty ones too. */
export interface RangeCache {
  /** The stored range, or undefined when there is none that is fresh. */
  readonly read: (directoryId: string, prefix: HashPrefix) => Promise<RangeAnswer | undefined>;
  readonly write: (directoryId: string, prefix: HashPrefix, answer: RangeAnswer) => Promise<void>;
  /** Deletes what is no longer fresh. */
  readonly sweep: () => Promise<void>;
  readonly clear: (directoryId?: string) => Promise<void>;
}

interface Options {
  readonly database: Promise<Database>;
  readonly now: () => number;
  /** How long a range may be used, in milliseconds; asked at each use, since the user can change it. */
  readonly ttlMs: () => Promise<number>;
}

/** Creates the cache of ranges, keyed by directory and prefix: it knows no number and no page. */
export function createRangeCache({ database, now, ttlMs }: Options): RangeCache {
  return {
    read: async (directoryId, prefix) => {
      const range = await (await database).get('ranges', [directoryId, prefix]);
      const age = { nowMs: now(), ttlMs: await ttlMs() };
      return range && isFresh(range.storedAtMs, age) ? readStoredAnswer(range.answer) : undefined;
    },
    write: async (directoryId, prefix, answer) => {
      await (await database).put('ranges', { directoryId, prefix, answer, storedAtMs: now() });
    },
    sweep: async () => {
      const age = { nowMs: now(), ttlMs: await ttlMs() };
      const transaction = (await database).transaction('ranges', 'readwrite');
      for await (const cursor of transaction.store) {
        if (!isFresh(cursor.value.storedAtMs, age)) await cursor.delete();
      }
      await transaction.done;
    },
    clear: async (directoryId) => {
      const all =
        directoryId === undefined ? null : IDBKeyRange.bound([directoryId], [directoryId, []]);
      await (await database).delete('ranges', all ?? IDBKeyRange.lowerBound(['']));
    },
  };
}
