import type { ExactListing } from '../directory/exact-protocol';
import type { E164 } from '../number/e164';
import type { SessionStore } from '../store/session-store';
import { isFresh } from './is-fresh';

/** What was said of more numbers makes room, the oldest first. */
const MAX_ENTRIES = 5_000;
const keyOf = (directoryId: string) => `exact:${directoryId}`;

/**
 * What directories that see numbers said of them. It knows numbers, so it is in memory only and never
 * on the disk: a number is not shown again to whoever has seen it a moment ago.
 */
export interface ExactMemory {
  /** Undefined where nothing is remembered that is fresh. */
  readonly read: (directoryId: string, e164: E164) => Promise<ExactListing | undefined>;
  readonly write: (directoryId: string, e164: E164, listing: ExactListing) => Promise<void>;
  readonly clear: (directoryId?: string) => Promise<void>;
}

interface Options {
  readonly session: SessionStore;
  readonly now: () => number;
  /** How long an answer may be used, in milliseconds; asked at each use, since the user can change it. */
  readonly ttlMs: () => Promise<number>;
}

type Entries = Map<string, readonly [isListed: boolean, atMs: number]>;

interface Kept {
  readonly entries: Entries;
  /** A write that waits for the one before it, and takes all that has come by then. */
  queued: Promise<void> | undefined;
  last: Promise<void>;
}

export function createExactMemory({ session, now, ttlMs }: Options): ExactMemory {
  const directories = new Map<string, Promise<Kept>>();
  const load = async (directoryId: string): Promise<Kept> => {
    // Session storage is written here alone, and goes with the browser: no other version wrote it.
    const stored = (await session.read(keyOf(directoryId))) as [string, [boolean, number]][] | null;
    return {
      entries: new Map(stored),
      queued: undefined,
      last: Promise.resolve(),
    };
  };
  const open = (directoryId: string): Promise<Kept> => {
    const known = directories.get(directoryId);
    if (known) return known;
    const kept = load(directoryId);
    directories.set(directoryId, kept);
    // One that could not be read is read again.
    kept.catch(() => directories.delete(directoryId));
    return kept;
  };
  const save = (directoryId: string, kept: Kept): Promise<void> => {
    if (kept.queued) return kept.queued;
    const saved = kept.last
      .catch(() => undefined)
      .then(() => {
        kept.queued = undefined;
        return session.write(keyOf(directoryId), [...kept.entries]);
      });
    kept.queued = saved;
    kept.last = saved;
    return saved;
  };
  return {
    read: async (directoryId, e164) => {
      const [isListed, atMs] = (await open(directoryId)).entries.get(e164) ?? [];
      if (isListed === undefined || atMs === undefined) return undefined;
      return isFresh(atMs, { nowMs: now(), ttlMs: await ttlMs() }) ? { isListed } : undefined;
    },
    write: async (directoryId, e164, { isListed }) => {
      const kept = await open(directoryId);
      kept.entries.delete(e164);
      kept.entries.set(e164, [isListed, now()]);
      const [oldest] = kept.entries.keys();
      if (kept.entries.size > MAX_ENTRIES && oldest !== undefined) kept.entries.delete(oldest);
      await save(directoryId, kept);
    },
    clear: async (directoryId) => {
      const isMeant = (key: string) =>
        directoryId === undefined ? key.startsWith(keyOf('')) : key === keyOf(directoryId);
      for (const [id, kept] of directories) {
        if (!isMeant(keyOf(id))) continue;
        directories.delete(id);
        // What is being written would come back otherwise.
        await (await kept).last.catch(() => undefined);
      }
      const keys = Object.keys(await session.readAll()).filter(isMeant);
      await Promise.all(keys.map((key) => session.remove(key)));
    },
  };
}
