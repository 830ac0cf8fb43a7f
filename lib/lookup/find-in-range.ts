import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import type { AskedDirectory } from './asked-directory';
import type { DirectoryQueue } from './create-directory-queue';
import type { RangeQuery } from '../number/prepare-query';
import type { Permit } from './permit';

interface Ports {
  /** What is sent of a number. */
  readonly pickPrefix: (query: RangeQuery) => HashPrefix | Promise<HashPrefix>;
  /** Prefixes that hide it, asked about together with it where the user wants that. */
  readonly listCover: (query: RangeQuery) => readonly HashPrefix[];
  /** The answer that is kept, if there is one and it is fresh. */
  readonly recall: (prefix: HashPrefix) => Promise<RangeAnswer | undefined>;
  /** Whether a prefix that is not in the cache may be asked about now, or why not. */
  readonly mayAsk: (prefix: HashPrefix) => Promise<Permit>;
  readonly queue: Pick<DirectoryQueue<RangeAnswer>, 'ask'>;
}

/**
 * Creates what finds a number in a directory of ranges: an answer that is in the cache is enough, any
 * other is asked for through the directory's queue.
 */
export function findInRange(ports: Ports): AskedDirectory['find'] {
  const { pickPrefix, listCover, recall, mayAsk, queue } = ports;
  return async (query, { urgent, consent, keptOnly = false }) => {
    const prefix = await pickPrefix(query);
    // A broken cache costs a request, never a verdict.
    const kept = await recall(prefix).catch(() => undefined);
    if (keptOnly && !kept) return { ok: false, error: { kind: 'notKept' } };
    const permit = kept ? true : await mayAsk(prefix);
    if (permit !== true) return { ok: false, error: { kind: permit } };
    const ask = (one: HashPrefix) => queue.ask(one, { urgent });
    // All of them, whatever is kept: the directory must not see which one is missing.
    const cover = consent === 'covered' && !kept ? listCover(query) : [];
    const covered = cover.filter((one) => one !== prefix).map(ask);
    const answer = kept ? { ok: true as const, value: kept } : await ask(prefix);
    await Promise.all(covered);
    if (!answer.ok) return answer;
    const { listed, near } = answer.value;
    return { ok: true, value: { entry: query.find(listed), near: query.findNear(near) } };
  };
}
