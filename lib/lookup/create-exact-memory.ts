import type { ExactListing } from '../directory/exact-protocol';
import type { E164 } from '../number/e164';
import type { SessionStore } from '../store/session-store';
import { createExactShelf, type ExactEntries } from './create-exact-shelf';
import { isFresh } from './is-fresh';

/** As many as a frame may hold. What was said of more numbers makes room, the oldest first. */
const MAX_ENTRIES = 10_000;

/**
 * What directories that see numbers said of them. It knows numbers, so it is in memory only and never
 * on the disk: a number is not shown again to whoever has seen it a moment ago.
 */
export interface ExactMemory {
  /** Undefined where nothing is remembered that is fresh. */
  readonly read: (directoryId: string, e164: E164) => Promise<ExactListing | undefined>;
  readonly write: (directoryId: string, e164: E164, listing: ExactListing) => Promise<void>;
  /** Whether something made room that is still fresh: what is not remembered may be known to it. */
  readonly hasForgotten: (directoryId: string) => Promise<boolean>;
  readonly clear: (directoryId?: string) => Promise<void>;
}

interface Options {
  readonly session: SessionStore;
  readonly now: () => number;
  /** How long an answer may be used, in milliseconds; asked at each use, since the user can change it. */
  readonly ttlMs: () => Promise<number>;
  /** So many numbers are remembered of each directory. */
  readonly maxEntries?: number | undefined;
}

export function createExactMemory(options: Options): ExactMemory {
  const { session, now, ttlMs, maxEntries = MAX_ENTRIES } = options;
  const shelf = createExactShelf(session);
  const isUsable = async (atMs: number) => isFresh(atMs, { nowMs: now(), ttlMs: await ttlMs() });
  return {
    read: async (directoryId, e164) => {
      const [isListed, atMs] = (await shelf.open(directoryId)).entries.get(e164) ?? [];
      if (isListed === undefined || atMs === undefined) return undefined;
      return (await isUsable(atMs)) ? { isListed } : undefined;
    },
    write: async (directoryId, e164, { isListed }) => {
      const kept = await shelf.open(directoryId);
      kept.entries.delete(e164);
      kept.entries.set(e164, [isListed, now()]);
      if (kept.entries.size > maxEntries) forgetOldest(kept);
      await kept.save();
    },
    hasForgotten: async (directoryId) => {
      const { forgottenMs } = await shelf.open(directoryId);
      return forgottenMs !== undefined && isUsable(forgottenMs);
    },
    clear: shelf.clear,
  };
}

function forgetOldest(kept: ExactEntries): void {
  const [oldest] = kept.entries;
  if (!oldest) return;
  const [e164, [, atMs]] = oldest;
  kept.entries.delete(e164);
  kept.forgottenMs = atMs;
}
