import type { ExactMemory } from '../lookup/create-exact-memory';
import type { Lookup } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import type { SettingsStore } from '../settings/create-settings';
import type { StoreKeeper } from '../store/create-store-keeper';
import { createBatcher } from '../store/create-batcher';
import type { SessionStore } from '../store/session-store';
import type { TabBook } from '../tab/create-tab-book';
import { createAccounts, type Accounts } from './create-accounts';
import { createBudgetKeeper, type BudgetKeeper } from './create-budget-keeper';
import { createLedger, type Ledger } from './create-ledger';
import { createUsage, type Usage } from './create-usage';
import { findHidingSet } from './find-hiding-set';

interface Options {
  readonly store: StoreKeeper;
  readonly session: SessionStore;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly memory: Pick<ExactMemory, 'hasForgotten'>;
  readonly now: () => number;
  /** What looks up and what is known of tabs; asked for once both are there. */
  readonly parts: () => { readonly lookup: Lookup; readonly book: TabBook };
}

interface Books {
  readonly accounts: Accounts;
  readonly budget: BudgetKeeper;
  readonly ledger: Ledger;
  readonly usage: Usage;
}

/** Puts together what decides about, and writes down, all that leaves the browser. */
export function createBooks({ store, session, settings, memory, now, parts }: Options): Books {
  const usage = createUsage({ store, now });
  const ledger = createLedger(session);
  const readLimits = async () => {
    const { pageBudget: page, dayBudget: day } = await settings.read();
    return { page, day };
  };
  const budget = createBudgetKeeper({ session, usage, readLimits, now });
  // A page can have thousands of numbers, and each of them asks.
  const readTogether = createBatcher(async (askers: readonly undefined[]) => {
    const stored = await settings.read();
    return askers.map(() => stored);
  });
  const isExposed = async (e164: E164, prefixLength: number) => {
    const { minAnonymity } = await readTogether(undefined);
    return minAnonymity > 0 && (findHidingSet(e164, prefixLength) ?? 0) < minAnonymity;
  };
  const accounts = createAccounts({
    lookup: {
      isUrgent: (prefix) => parts().lookup.isUrgent(prefix),
      findWaiting: (prefix) => parts().lookup.findWaiting(prefix),
    },
    book: {
      isAsked: (numbers) => parts().book.isAsked(numbers),
      findPages: (numbers) => parts().book.findPages(numbers),
      countCheck: (numbers) => parts().book.countCheck(numbers),
      countShown: (numbers) => parts().book.countShown(numbers),
    },
    isExposed,
    hasForgotten: memory.hasForgotten,
    budget,
    ledger,
    usage,
    now,
  });
  return { accounts, budget, ledger, usage };
}
