import type { Lookup } from '../lookup/create-lookup';
import type { Permit } from '../lookup/permit';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { createBatcher } from '../store/create-batcher';
import type { TabBook } from '../tab/create-tab-book';
import type { BudgetKeeper } from './create-budget-keeper';
import { findOccasion } from './find-occasion';

/** Decides what may be asked without anybody wanting it. */
export interface Permits {
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
}

export interface PermitOptions {
  readonly lookup: Pick<Lookup, 'isUrgent' | 'findWaiting'>;
  readonly book: Pick<TabBook, 'isAsked' | 'findPages'>;
  /** Whether so few numbers share a prefix of this length with one that the user is to know. */
  readonly isExposed: (e164: E164, prefixLength: number) => Promise<boolean>;
  readonly budget: Pick<BudgetKeeper, 'take'>;
  /** Whether a directory that sees numbers has given answers that are still fresh and not remembered. */
  readonly hasForgotten: (directoryId: string) => Promise<boolean>;
}

interface Wish {
  readonly prefix: HashPrefix;
  readonly directoryId: string;
}

export function createPermits(options: PermitOptions): Permits {
  const mayAsk = decideOnce((wish) => decide(wish, options));
  const mayShow = decideOnce(async (wish) => {
    if (findOccasion(wish.prefix, options) !== 'page') return true;
    // It may have been shown this number a moment ago.
    if (await options.hasForgotten(wish.directoryId)) return 'overBudget';
    return takeFromBudget(wish, options);
  });
  return {
    mayAsk: (prefix, directoryId) => mayAsk({ prefix, directoryId }),
    mayShow: (prefix, directoryId) => mayShow({ prefix, directoryId }),
  };
}

/** Decides wishes that come together once for each prefix: a page can have thousands of numbers of one. */
function decideOnce(decideOne: (wish: Wish) => Promise<Permit>): (wish: Wish) => Promise<Permit> {
  const decideAll = createBatcher(async (wishes: readonly Wish[]) => {
    const decided = new Map<string, Promise<Permit>>();
    const permits = wishes.map((wish) => {
      const name = `${wish.prefix} ${wish.directoryId}`;
      const permit = decided.get(name) ?? decideOne(wish);
      decided.set(name, permit);
      return permit;
    });
    // What comes meanwhile is decided together afterwards. A budget that breaks is no other's.
    await Promise.allSettled(decided.values());
    return permits;
  });
  return async (wish) => decideAll(wish);
}

async function decide(wish: Wish, options: PermitOptions): Promise<Permit> {
  const { prefix } = wish;
  const occasion = findOccasion(prefix, options);
  if (occasion === 'asked') return true;
  if (await areExposed(prefix, options)) return 'smallSet';
  return occasion === 'typed' ? true : takeFromBudget(wish, options);
}

/** Whether all numbers that would be asked about are hidden among few others. */
async function areExposed(
  prefix: HashPrefix,
  { lookup, isExposed }: PermitOptions,
): Promise<boolean> {
  // All parts together: each of them is of the same number.
  const { length } = prefix.replaceAll('.', '');
  for (const e164 of lookup.findWaiting(prefix)) if (!(await isExposed(e164, length))) return false;
  return true;
}

async function takeFromBudget(
  wish: Wish,
  { lookup, book, budget }: PermitOptions,
): Promise<Permit> {
  const pages = book.findPages(lookup.findWaiting(wish.prefix));
  // The page was left, and may be back in a moment: that is no budget which is spent.
  if (pages.length === 0) return 'notAskedYet';
  return (await budget.take({ ...wish, pages })) || 'overBudget';
}
