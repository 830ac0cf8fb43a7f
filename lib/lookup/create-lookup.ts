import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery, type RangeQuery } from '../number/prepare-query';
import type { Verdict } from '../verdict';
import type { AskedDirectory, Manner } from './asked-directory';
import { combineVerdicts } from './combine-verdicts';

export type LookUp = (e164: E164, manner?: Partial<Manner>) => Promise<Verdict>;

export interface Lookup {
  readonly lookUp: LookUp;
  /** Whether a person waits for a range, having typed a number. */
  readonly isUrgent: (prefix: HashPrefix) => boolean;
  /** Whether what a person waits for may be asked although few numbers share its prefix. */
  readonly hasConsent: (prefix: HashPrefix) => boolean;
  /** The numbers that wait for a range. */
  readonly findWaiting: (prefix: HashPrefix) => ReadonlySet<E164>;
}

/** In hex characters; no protocol asks by fewer. */
const SHORTEST = 4;

interface Waiting extends Manner {
  readonly e164: E164;
  readonly query: RangeQuery;
}

const STORE_CLOSED: Verdict = { kind: 'unknown', reason: 'storeClosed' };
const BROKEN = { ok: false, error: { kind: 'storeClosed' } } as const;

interface Options {
  /** Rejects where what is stored cannot be read. */
  readonly listDirectories: () => Promise<readonly AskedDirectory[]>;
}

/** Creates the way from a number to its verdict: every directory that is on is asked. */
export function createLookup({ listDirectories }: Options): Lookup {
  // By the shortest prefix: a page can have ten thousand numbers waiting.
  const waiting = new Map<string, Set<Waiting>>();
  const findBeside = (prefix: HashPrefix) => [...(waiting.get(prefix.slice(0, SHORTEST)) ?? [])];
  const findEntries = (prefix: HashPrefix) =>
    findBeside(prefix).filter(({ query }) => query.isOf(prefix));
  const add = (entry: Waiting) => {
    const short = entry.query.prefixOf(SHORTEST);
    const beside = waiting.get(short) ?? new Set();
    waiting.set(short, beside.add(entry));
    return () => {
      beside.delete(entry);
      if (beside.size === 0 && waiting.get(short) === beside) waiting.delete(short);
    };
  };
  const ask = async ({ e164, query, ...manner }: Waiting): Promise<Verdict> => {
    // Nobody was asked, so nothing is known of the number.
    const directories = await listDirectories().catch(() => undefined);
    if (!directories) return STORE_CLOSED;
    const answers = directories.map(async ({ name, find }) => ({
      name,
      // Its failures are values; what rejects is a store. It takes no other one's answer away.
      result: await find(query, manner).catch(() => BROKEN),
    }));
    return combineVerdicts(await Promise.all(answers), e164.length);
  };
  return {
    lookUp: async (e164, { urgent = false, ...manner } = {}) => {
      const entry = { e164, query: await prepareQuery(e164), urgent, ...manner };
      // Nobody waits for what is not asked.
      if (entry.keptOnly) return ask(entry);
      const remove = add(entry);
      try {
        return await ask(entry);
      } finally {
        remove();
      }
    },
    findWaiting: (prefix) => new Set(findEntries(prefix).map(({ e164 }) => e164)),
    isUrgent: (prefix) =>
      findBeside(prefix).some(
        ({ query, urgent, consent }) => urgent && (query.isOf(prefix) || consent === 'covered'),
      ),
    hasConsent: (prefix) => findEntries(prefix).some(({ consent }) => consent !== undefined),
  };
}
