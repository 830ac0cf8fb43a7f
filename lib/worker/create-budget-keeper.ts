import { EMPTY_BUDGET, type Budget, type PageNames } from '../privacy/budget';
import { nameDay } from '../privacy/name-day';
import { takeFromBudget, type BudgetLimits } from '../privacy/take-from-budget';
import { createBatcher } from '../store/create-batcher';
import { createLoader } from '../store/create-loader';
import { createTurns } from '../store/create-turns';
import type { SessionStore } from '../store/session-store';
import type { Usage } from './create-usage';

const KEY = 'budget';

export interface BudgetKeeper {
  /**
   * Takes a prefix from the budgets of a page and of a directory's day.
   *
   * @param pages that have a number of the prefix and may have it asked about
   * @returns whether it may be asked about
   */
  readonly take: (wish: BudgetWish) => Promise<boolean>;
  /** Forgets what was taken, and by which pages. */
  readonly clear: () => Promise<void>;
}

interface BudgetWish {
  readonly prefix: string;
  readonly directoryId: string;
  readonly pages: readonly PageNames[];
}

interface Options {
  readonly session: Pick<SessionStore, 'read' | 'write'>;
  readonly usage: Pick<Usage, 'readAutomatic'>;
  readonly readLimits: () => Promise<BudgetLimits>;
  readonly now: () => number;
}

/** Keeps what was asked without anybody wanting it, over restarts of the worker and of the browser. */
export function createBudgetKeeper({ session, usage, readLimits, now }: Options): BudgetKeeper {
  let budget = EMPTY_BUDGET;
  // Session storage is written here alone, and goes with the browser: no other version wrote it.
  const load = createLoader(async () => {
    budget = ((await session.read(KEY)) as Budget | undefined) ?? budget;
  });
  /** On the first look at a day, what was asked before this session is taken from the disk. */
  const begin = async (day: string, ids: ReadonlySet<string>): Promise<Budget> => {
    const today = budget.day === day ? budget : { ...budget, day, directories: [], before: [] };
    const unread = [...ids].filter((id) => today.before.every(([known]) => known !== id));
    if (unread.length === 0) return today;
    const counts = unread.map(async (id) => [id, await usage.readAutomatic(id)] as const);
    return { ...today, before: [...today.before, ...(await Promise.all(counts))] };
  };
  const takeAll = async (wishes: readonly BudgetWish[]): Promise<readonly boolean[]> => {
    await load();
    const day = nameDay(now());
    const limits = await readLimits();
    let left = await begin(day, new Set(wishes.map(({ directoryId }) => directoryId)));
    const taken = wishes.map((wish) => {
      const after = takeFromBudget(left, { ...wish, day }, limits);
      left = after ?? left;
      return after !== undefined;
    });
    // Stored before it is sent: a worker stopped in between must not forget it.
    if (left !== budget) await session.write(KEY, left);
    budget = left;
    return taken;
  };
  // A page can have ten thousand numbers: what is wished for together is decided together, and one
  // batch after the other, so that two never take the last of a budget.
  const takeTurn = createTurns();
  return {
    take: createBatcher((wishes: readonly BudgetWish[]) => takeTurn(() => takeAll(wishes))),
    clear: () =>
      takeTurn(async () => {
        await load();
        budget = EMPTY_BUDGET;
        await session.write(KEY, budget);
      }),
  };
}
