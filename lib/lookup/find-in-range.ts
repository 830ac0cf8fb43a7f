import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import type { AskedDirectory } from './asked-directory';
import type { DirectoryQueue } from './create-directory-queue';
import type { RangeQuery } from '../number/prepare-query';

interface Ports {
  /** What is sent of a number. */
  readonly pickPrefix: (query: RangeQuery) => HashPrefix | Promise<HashPrefix>;
  /** The answer that is kept, if there is one and it is fresh. */
  readonly recall: (prefix: HashPrefix) => Promise<RangeAnswer | undefined>;
  /** Whether a prefix that is not in the cache may be asked about now. */
  readonly mayAsk: (prefix: HashPrefix) => Promise<boolean>;
  readonly queue: Pick<DirectoryQueue<RangeAnswer>, 'ask'>;
}

/**
 * Creates what finds a number in a directory of ranges: an answer that is in the cache is enough, any
 * other is asked for through the directory's queue.
 */
export function findInRange({ pickPrefix, recall, mayAsk, queue }: Ports): AskedDirectory['find'] {
  return async (query, { urgent }) => {
    const prefix = await pickPrefix(query);
    // A broken cache costs a request, never a verdict.
    const kept = await recall(prefix).catch(() => undefined);
    if (!kept && !(await mayAsk(prefix))) return { ok: false, error: { kind: 'overBudget' } };
    const answer = kept ? { ok: true as const, value: kept } : await queue.ask(prefix, { urgent });
    if (!answer.ok) return answer;
    const { listed, near } = answer.value;
    return { ok: true, value: { entry: query.find(listed), near: query.findNear(near) } };
  };
}
