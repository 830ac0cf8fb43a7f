import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery, type RangeQuery } from '../number/prepare-query';
import type { Verdict } from '../verdict';
import type { AskedDirectory, Manner } from './asked-directory';
import { combineVerdicts } from './combine-verdicts';
import { createWaitingIndex } from './create-waiting-index';

export type LookUp = (e164: E164, manner?: Partial<Manner>) => Promise<Verdict>;

export interface Lookup {
  readonly lookUp: LookUp;
  /** Whether a person waits for a range, having typed a number. */
  readonly isUrgent: (prefix: HashPrefix) => boolean;
  /** The numbers that wait for a range. Not a copy: it changes with them. */
  readonly findWaiting: (prefix: HashPrefix) => ReadonlySet<E164>;
}

interface Asked extends Manner {
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
  const waiting = createWaitingIndex();
  const ask = async ({ e164, query, ...manner }: Asked): Promise<Verdict> => {
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
      const remove = waiting.add(entry);
      try {
        return await ask(entry);
      } finally {
        remove();
      }
    },
    findWaiting: waiting.findNumbers,
    isUrgent: waiting.isUrgent,
  };
}
