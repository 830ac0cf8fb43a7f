import type { Lookup } from '../lookup/create-lookup';
import type { HashPrefix } from '../number/hash-prefix';
import type { Occasion } from '../privacy/ledger-entry';
import type { TabBook } from '../tab/create-tab-book';
import type { BudgetKeeper } from './create-budget-keeper';
import type { Ledger } from './create-ledger';
import type { Usage } from './create-usage';

/** Decides what may be asked without anybody wanting it, and writes down what was sent. */
export interface Accounts {
  /** Whether a prefix that is not in the cache may be asked about. What a person wants always may. */
  readonly mayAsk: (prefix: HashPrefix, directoryId: string) => Promise<boolean>;
  /** Writes down a range query that is about to be sent. */
  readonly noteQuery: (prefix: HashPrefix, directoryId: string) => Promise<void>;
  /** Writes down a connection test. */
  readonly noteTest: (directoryId: string) => Promise<void>;
  /** Writes down that a directory has refused a request for its limit. */
  readonly noteLimited: (directoryId: string) => Promise<void>;
}

interface Options {
  readonly lookup: Pick<Lookup, 'isUrgent' | 'findWaiting'>;
  readonly book: Pick<TabBook, 'isAsked' | 'findPages' | 'countCheck'>;
  readonly budget: BudgetKeeper;
  readonly ledger: Pick<Ledger, 'note'>;
  readonly usage: Pick<Usage, 'count'>;
  readonly now: () => number;
}

export function createAccounts({ lookup, book, budget, ledger, usage, now }: Options): Accounts {
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
      if (findOccasion(prefix) !== 'page') return true;
      const pages = book.findPages(lookup.findWaiting(prefix));
      return budget.take({ prefix, directoryId, pages });
    },
    noteQuery: async (prefix, directoryId) => {
      await Promise.all([
        note(findOccasion(prefix), directoryId, prefix),
        book.countCheck(lookup.findWaiting(prefix)),
      ]);
    },
    noteTest: (directoryId) => note('test', directoryId),
    noteLimited: async (directoryId) => {
      await usage.count(directoryId, { limited: 1 }).catch(() => undefined);
    },
  };
}
