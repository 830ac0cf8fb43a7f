import type { Lookup } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import type { Occasion } from '../privacy/ledger-entry';
import type { TabBook } from '../tab/create-tab-book';
import type { BudgetKeeper } from './create-budget-keeper';
import type { Ledger } from './create-ledger';
import type { Usage } from './create-usage';

/** Decides what may be asked without anybody wanting it, and writes down what was sent. */
export interface Accounts {
  /**
   * Whether a prefix that is not in the cache may be asked about, or why not. What a person wants is
   * over every budget; before a number is sent that few others hide, the person has to know.
   */
  readonly mayAsk: (
    prefix: HashPrefix,
    directoryId: string,
  ) => Promise<true | 'overBudget' | 'smallSet'>;
  /** Writes down a range query that is about to be sent. */
  readonly noteQuery: (prefix: HashPrefix, directoryId: string) => Promise<void>;
  /** Writes down a connection test. */
  readonly noteTest: (directoryId: string, prefix?: HashPrefix) => Promise<void>;
  /** Writes down that a directory has refused a request for its limit. */
  readonly noteLimited: (directoryId: string) => Promise<void>;
}

interface Options {
  readonly lookup: Pick<Lookup, 'isUrgent' | 'findWaiting' | 'hasConsent'>;
  readonly book: Pick<TabBook, 'isAsked' | 'findPages' | 'countCheck'>;
  /** Whether so few numbers share a prefix of this length with one that the user is to know. */
  readonly isExposed: (e164: E164, prefixLength: number) => Promise<boolean>;
  readonly budget: BudgetKeeper;
  readonly ledger: Pick<Ledger, 'note'>;
  readonly usage: Pick<Usage, 'count'>;
  readonly now: () => number;
}

export function createAccounts(options: Options): Accounts {
  const { lookup, book, budget, ledger, usage, now } = options;
  /** Whether all numbers that would be asked about are hidden among few others. */
  const areExposed = async (prefix: HashPrefix): Promise<boolean> => {
    const { length } = prefix.split('.', 1)[0] ?? prefix;
    for (const e164 of lookup.findWaiting(prefix))
      if (!(await options.isExposed(e164, length))) return false;
    return true;
  };
  const findOccasion = (prefix: HashPrefix): Occasion => {
    if (lookup.isUrgent(prefix)) return 'typed';
    return book.isAsked(lookup.findWaiting(prefix)) ? 'asked' : 'page';
  };
  // A book that takes nothing in any more keeps nobody from an answer.
  const note = async (occasion: Occasion, directoryId: string, prefix = '') => {
    await Promise.allSettled([
      ledger.note({ atMs: now(), directoryId, prefix, occasion }),
      usage.count(directoryId, { requests: 1, automatic: occasion === 'page' ? 1 : 0 }),
    ]);
  };
  return {
    mayAsk: async (prefix, directoryId) => {
      const occasion = findOccasion(prefix);
      if (occasion === 'asked' || lookup.hasConsent(prefix)) return true;
      if (await areExposed(prefix)) return 'smallSet';
      if (occasion === 'typed') return true;
      const pages = book.findPages(lookup.findWaiting(prefix));
      return (await budget.take({ prefix, directoryId, pages })) || 'overBudget';
    },
    noteQuery: async (prefix, directoryId) => {
      await Promise.all([
        note(findOccasion(prefix), directoryId, prefix),
        book.countCheck(lookup.findWaiting(prefix)),
      ]);
    },
    noteTest: (directoryId, prefix) => note('test', directoryId, prefix),
    noteLimited: async (directoryId) => {
      await usage.count(directoryId, { limited: 1 }).catch(() => undefined);
    },
  };
}
