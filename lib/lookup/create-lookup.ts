import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery, type RangeQuery } from '../number/prepare-query';
import type { Verdict } from '../verdict';
import { combineVerdicts, type DirectoryAnswer } from './combine-verdicts';
import type { DirectoryQueue } from './create-directory-queue';
import type { RangeCache } from './create-range-cache';

export type LookUp = (e164: E164, options?: { readonly urgent?: boolean }) => Promise<Verdict>;

export interface Lookup {
  readonly lookUp: LookUp;
  /** Whether a person waits for a range, having typed a number. */
  readonly isUrgent: (prefix: HashPrefix) => boolean;
  /** The numbers that wait for a range. */
  readonly findWaiting: (prefix: HashPrefix) => ReadonlySet<E164>;
}

/** A directory that is asked, and the queue that keeps its rate. */
export interface AskedDirectory {
  readonly id: string;
  readonly name: string;
  readonly queue: DirectoryQueue;
}

interface Options {
  readonly cache: Pick<RangeCache, 'read'>;
  readonly listDirectories: () => Promise<readonly AskedDirectory[]>;
}

/**
 * Creates the way from a number to its verdict: a range that is in the cache answers at once, any
 * other is asked for through its directory's queue.
 */
export function createLookup({ cache, listDirectories }: Options): Lookup {
  const waiting = new Set<{
    readonly prefix: HashPrefix;
    readonly e164: E164;
    readonly urgent: boolean;
  }>();
  const askOne = async (
    directory: AskedDirectory,
    query: RangeQuery,
    urgent: boolean,
  ): Promise<DirectoryAnswer> => {
    // A broken cache costs a request, never a verdict.
    const cached = await cache.read(directory.id, query.prefix).catch(() => undefined);
    const result = cached
      ? { ok: true as const, value: cached }
      : await directory.queue.ask(query.prefix, { urgent });
    return { name: directory.name, result };
  };
  const lookUp: LookUp = async (e164, { urgent = false } = {}) => {
    const query = await prepareQuery(e164);
    const entry = { prefix: query.prefix, e164, urgent };
    waiting.add(entry);
    try {
      const directories = await listDirectories();
      const answers = await Promise.all(
        directories.map((directory) => askOne(directory, query, urgent)),
      );
      return combineVerdicts(query, answers);
    } finally {
      waiting.delete(entry);
    }
  };
  const findWaiting = (prefix: HashPrefix): ReadonlySet<E164> =>
    new Set([...waiting].filter((entry) => entry.prefix === prefix).map(({ e164 }) => e164));
  const isUrgent = (prefix: HashPrefix): boolean =>
    [...waiting].some((entry) => entry.urgent && entry.prefix === prefix);
  return { lookUp, isUrgent, findWaiting };
}
