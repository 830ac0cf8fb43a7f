import type { Lookup } from '../lookup/create-lookup';
import type { Permit } from '../lookup/permit';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import type { Occasion } from '../privacy/ledger-entry';
import type { DirectoryRecord } from '../store/open-database';
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
  readonly mayAsk: (prefix: HashPrefix, directoryId: string) => Promise<Permit>;
  /**
   * Whether a number may be shown to a directory that is allowed to see it, by the prefix that it is
   * known by. There is nothing more to know before it is sent, but the budgets hold, and
   * without the user no number is shown again because there was no room to remember its answer.
   */
  readonly mayShow: (prefix: HashPrefix, directoryId: string) => Promise<Permit>;
  /** Writes down a range query that is about to be sent. */
  readonly noteQuery: (prefix: HashPrefix, directoryId: string) => Promise<void>;
  /** Writes down whole hashes that are about to be sent, each with the prefix of its number. */
  readonly noteShown: (
    shown: readonly (readonly [DisclosedHash, HashPrefix])[],
    directoryId: string,
  ) => Promise<void>;
  /** Writes down a hash whose number is asked for. */
  readonly noteReverse: (hash: DisclosedHash, directoryId: string) => Promise<void>;
  /** Writes down a connection test. */
  readonly noteTest: (directoryId: string, sent?: HashPrefix | DisclosedHash) => Promise<void>;
  /** Writes down the connection test of a directory that is entered, and counts it once it is added. */
  readonly noteEntered: (directory: Pick<DirectoryRecord, 'id' | 'url'>) => Promise<void>;
  readonly countAdded: (directoryId: string) => Promise<void>;
  /** Keeps what was sent to a directory that is removed, and no count. */
  readonly noteRemoved: (directoryId: string, name: string | undefined) => Promise<void>;
  /** Writes down that a directory has refused a request for its limit. */
  readonly noteLimited: (directoryId: string) => Promise<void>;
}

interface Options {
  readonly lookup: Pick<Lookup, 'isUrgent' | 'findWaiting' | 'hasConsent'>;
  readonly book: Pick<TabBook, 'isAsked' | 'findPages' | 'countCheck' | 'countShown'>;
  /** Whether so few numbers share a prefix of this length with one that the user is to know. */
  readonly isExposed: (e164: E164, prefixLength: number) => Promise<boolean>;
  readonly budget: Pick<BudgetKeeper, 'take'>;
  readonly ledger: Pick<Ledger, 'note' | 'keepName'>;
  readonly usage: Pick<Usage, 'count' | 'clear'>;
  /** Whether a directory that sees numbers has given answers that are still fresh and not remembered. */
  readonly hasForgotten: (directoryId: string) => Promise<boolean>;
  readonly now: () => number;
}

export function createAccounts(options: Options): Accounts {
  const { lookup, book, ledger, usage, now } = options;
  /** Whether all numbers that would be asked about are hidden among few others. */
  const areExposed = async (prefix: HashPrefix): Promise<boolean> => {
    // All parts together: each of them is of the same number.
    const { length } = prefix.replaceAll('.', '');
    for (const e164 of lookup.findWaiting(prefix))
      if (!(await options.isExposed(e164, length))) return false;
    return true;
  };
  const findOccasion = (prefix: HashPrefix): Occasion => {
    if (lookup.isUrgent(prefix)) return 'typed';
    return book.isAsked(lookup.findWaiting(prefix)) ? 'asked' : 'page';
  };
  // A book that takes nothing in any more keeps nobody from an answer.
  const noteAll = async (
    sent: readonly { readonly occasion: Occasion; readonly prefix: string }[],
    directoryId: string,
  ) => {
    const automatic = sent.filter(({ occasion }) => occasion === 'page').length;
    await Promise.allSettled([
      ledger.note(...sent.map((one) => ({ atMs: now(), directoryId, ...one }))),
      usage.count(directoryId, { requests: sent.length, automatic }),
    ]);
  };
  const note = (occasion: Occasion, directoryId: string, prefix = '') =>
    noteAll([{ occasion, prefix }], directoryId);
  return {
    mayAsk: async (prefix, directoryId) => {
      const occasion = findOccasion(prefix);
      if (occasion === 'asked' || lookup.hasConsent(prefix)) return true;
      if (await areExposed(prefix)) return 'smallSet';
      if (occasion === 'typed') return true;
      return takeFromBudget({ prefix, directoryId }, options);
    },
    noteQuery: async (prefix, directoryId) => {
      await Promise.all([
        note(findOccasion(prefix), directoryId, prefix),
        book.countCheck(lookup.findWaiting(prefix)),
      ]);
    },
    mayShow: async (prefix, directoryId) => {
      if (findOccasion(prefix) !== 'page') return true;
      // It may have been shown this number a moment ago.
      if (await options.hasForgotten(directoryId)) return 'overBudget';
      return takeFromBudget({ prefix, directoryId }, options);
    },
    noteShown: async (shown, directoryId) => {
      const sent = shown.map(([hash, known]) => ({ occasion: findOccasion(known), prefix: hash }));
      const numbers = shown.flatMap(([, known]) => [...lookup.findWaiting(known)]);
      await Promise.all([noteAll(sent, directoryId), book.countShown(new Set(numbers))]);
    },
    noteReverse: (hash, directoryId) => note('reverse', directoryId, hash),
    noteTest: (directoryId, sent) => note('test', directoryId, sent),
    ...createDirectoryNotes(options),
  };
}

type DirectoryNote = 'noteEntered' | 'countAdded' | 'noteRemoved' | 'noteLimited';

/** Creates what writes down how directories fare. */
function createDirectoryNotes({ ledger, usage, now }: Options): Pick<Accounts, DirectoryNote> {
  return {
    noteEntered: async ({ id, url }) => {
      const directory = new URL(url).host;
      await ledger
        .note({ atMs: now(), directoryId: id, directory, prefix: '', occasion: 'test' })
        .catch(() => undefined);
    },
    countAdded: async (directoryId) => {
      await usage.count(directoryId, { requests: 1 }).catch(() => undefined);
    },
    noteRemoved: async (directoryId, name) => {
      if (name !== undefined) await ledger.keepName(directoryId, name).catch(() => undefined);
      await usage.clear(directoryId);
    },
    noteLimited: async (directoryId) => {
      await usage.count(directoryId, { limited: 1 }).catch(() => undefined);
    },
  };
}

interface Wish {
  readonly prefix: HashPrefix;
  readonly directoryId: string;
}

async function takeFromBudget(wish: Wish, { lookup, book, budget }: Options): Promise<Permit> {
  const pages = book.findPages(lookup.findWaiting(wish.prefix));
  // The page was left, and may be back in a moment: that is no budget which is spent.
  if (pages.length === 0) return 'notAskedYet';
  return (await budget.take({ ...wish, pages })) || 'overBudget';
}
