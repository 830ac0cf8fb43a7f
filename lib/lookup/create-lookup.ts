import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery, type RangeQuery } from '../number/prepare-query';
import type { Verdict } from '../verdict';
import type { AskedDirectory } from './asked-directory';
import { combineVerdicts } from './combine-verdicts';

export type LookUp = (e164: E164, options?: { readonly urgent?: boolean }) => Promise<Verdict>;

export interface Lookup {
  readonly lookUp: LookUp;
  /** Whether a person waits for a range, having typed a number. */
  readonly isUrgent: (prefix: HashPrefix) => boolean;
  /** The numbers that wait for a range. */
  readonly findWaiting: (prefix: HashPrefix) => ReadonlySet<E164>;
}

interface Waiting {
  readonly e164: E164;
  readonly query: RangeQuery;
  readonly urgent: boolean;
}

interface Options {
  readonly listDirectories: () => Promise<readonly AskedDirectory[]>;
}

/** Creates the way from a number to its verdict: every directory that is on is asked. */
export function createLookup({ listDirectories }: Options): Lookup {
  const waiting = new Set<Waiting>();
  const findEntries = (prefix: HashPrefix) =>
    [...waiting].filter(({ query }) => query.isOf(prefix));
  const ask = async ({ e164, query, urgent }: Waiting): Promise<Verdict> => {
    const directories = await listDirectories();
    const answers = directories.map(async ({ name, find }) => ({
      name,
      result: await find(query, { urgent }),
    }));
    return combineVerdicts(await Promise.all(answers), e164.length);
  };
  return {
    lookUp: async (e164, { urgent = false } = {}) => {
      const entry = { e164, query: await prepareQuery(e164), urgent };
      waiting.add(entry);
      try {
        return await ask(entry);
      } finally {
        waiting.delete(entry);
      }
    },
    findWaiting: (prefix) => new Set(findEntries(prefix).map(({ e164 }) => e164)),
    isUrgent: (prefix) => findEntries(prefix).some(({ urgent }) => urgent),
  };
}
