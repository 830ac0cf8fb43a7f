import type { RangeAnswer } from '../directory/range-answer';
import type { HashPrefix } from '../number/hash-prefix';
import type { RangeQuery } from '../number/prepare-query';
import type { AskedDirectory } from './asked-directory';
import type { Asked } from './create-batch-queue';
import type { DirectoryQueue } from './create-directory-queue';
import type { Permit } from './permit';
import { shuffle } from './shuffle';

interface Ports {
  /** How many hex characters of a hash are sent. */
  readonly prefixLength: 4 | 5;
  /** Whether the blocks that a number is in may be asked about together with it. */
  readonly withNeighbours: boolean;
  /** The answer that is kept, if there is one and it is fresh. */
  readonly recall: (prefix: HashPrefix) => Promise<RangeAnswer | undefined>;
  /** Whether a prefix that is not in the cache may be asked about now, or why not. */
  readonly mayAsk: (prefix: HashPrefix) => Promise<Permit>;
  readonly queue: Pick<DirectoryQueue<RangeAnswer>, 'ask'>;
  /** In [0, 1). */
  readonly random: () => number;
}

/**
 * Creates what finds a number in a directory of ranges: an answer that is in the cache is enough, any
 * other is asked for through the directory's queue.
 */
export function findInRange(ports: Ports): AskedDirectory['find'] {
  const { prefixLength, withNeighbours, recall, mayAsk, queue } = ports;
  return async (query, { urgent, consent, keptOnly = false }) => {
    const own = query.prefixOf(prefixLength);
    const isCovered = consent === 'covered';
    const full = withNeighbours ? await query.withNeighbours(prefixLength) : own;
    // One without the blocks will do: asked with them now, the number would be named after all.
    const kept = await recallFirst(new Set([full, own]), recall);
    if (keptOnly && !kept) return { ok: false, error: { kind: 'notKept' } };
    const permit = kept ? true : await mayAsk(isCovered ? own : full);
    // The person was told that few numbers share it, and has said how it is to be asked.
    const isAllowed = permit === true || (permit === 'smallSet' && consent !== undefined);
    if (!isAllowed) return { ok: false, error: { kind: permit } };
    const ask = (prefix: HashPrefix) => queue.ask(prefix, { urgent });
    const answer = kept
      ? { ok: true as const, value: kept }
      : await (isCovered ? askAmongAll(query, ask, ports) : ask(full));
    if (!answer.ok) return answer;
    const { listed, near } = answer.value;
    return { ok: true, value: { entry: query.find(listed), near: query.findNear(near) } };
  };
}

/** A broken cache costs a request, never a verdict. */
async function recallFirst(
  prefixes: ReadonlySet<HashPrefix>,
  recall: Ports['recall'],
): Promise<RangeAnswer | undefined> {
  for (const prefix of prefixes) {
    const kept = await recall(prefix).catch(() => undefined);
    if (kept) return kept;
  }
  return undefined;
}

/**
 * Asks about a number together with its siblings, so that nothing shows which of the 16 is its own:
 * all are asked in one go, in random order and in the same form, without the blocks, which are of this
 * number alone.
 *
 * Siblings whose answers are kept are asked again. To leave them out would tell that they are kept, and
 * so that none of them is the one: where its own is kept nothing is asked at all. What the directory sees
 * is all 16 or nothing.
 */
async function askAmongAll(
  query: RangeQuery,
  ask: (prefix: HashPrefix) => Promise<Asked<RangeAnswer>>,
  { prefixLength, random }: Ports,
): Promise<Asked<RangeAnswer>> {
  const own = query.prefixOf(prefixLength);
  const answers = new Map(
    shuffle(query.siblings(prefixLength), random).map((prefix) => [prefix, ask(prefix)] as const),
  );
  // To the end: once nobody waits for it any more, those that are not sent yet are dropped.
  await Promise.all(answers.values());
  return answers.get(own) ?? ask(own);
}
