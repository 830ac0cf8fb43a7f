import type { Budget, PageNames, Taken } from './budget';

/** So many names of pages are kept in a session; the one that asked for longest makes room. */
const MAX_NAMES = 1_000;

export interface BudgetLimits {
  /** New prefixes for one page. */
  readonly page: number;
  /** New prefixes for one directory and day. */
  readonly day: number;
}

interface Wish {
  readonly prefix: string;
  readonly directoryId: string;
  /** The pages that have a number of the prefix and may have it asked about. */
  readonly pages: readonly PageNames[];
  readonly day: string;
}

/**
 * Takes a prefix from the budgets of a page and of a directory's day. What was taken once is free.
 *
 * @returns the budget that is left; undefined where nothing is, for the day or for any of the pages
 */
export function takeFromBudget(
  budget: Budget,
  wish: Wish,
  limits: BudgetLimits,
): Budget | undefined {
  const { prefix, directoryId, pages, day } = wish;
  const isToday = budget.day === day;
  const before = isToday ? budget.before : [];
  const askedBefore = before.find(([id]) => id === directoryId)?.[1] ?? 0;
  const directories = take(isToday ? budget.directories : [], {
    name: directoryId,
    prefix,
    limit: limits.day - askedBefore,
  });
  const page = pages
    .map((names) => takeForPage(budget.pages, { names, prefix, limit: limits.page }))
    .find((taken) => taken !== undefined);
  return directories && page && { day, pages: page.slice(-MAX_NAMES), directories, before };
}

interface Part {
  readonly name: string;
  readonly prefix: string;
  readonly limit: number;
}

/** @returns undefined where there is no room for the prefix under any of its names */
function takeForPage(
  all: readonly Taken[],
  { names, ...part }: Omit<Part, 'name'> & { readonly names: PageNames },
): readonly Taken[] | undefined {
  let taken: readonly Taken[] | undefined = all;
  for (const name of names) taken = taken && take(taken, { ...part, name });
  return taken;
}

/** @returns undefined where there is no room for the prefix; otherwise with the name as the last one */
function take(all: readonly Taken[], { name, prefix, limit }: Part): readonly Taken[] | undefined {
  const prefixes = all.find(([other]) => other === name)?.[1] ?? [];
  const isTaken = prefixes.includes(prefix);
  if (!isTaken && prefixes.length >= limit) return undefined;
  const others = all.filter(([other]) => other !== name);
  return [...others, [name, isTaken ? prefixes : [...prefixes, prefix]]];
}
