import type { Database, RootDatabase } from 'lmdb';
import type { LockHolder, LockTable } from './take-lock';

const KEY = 'change';

interface Options {
  readonly root: RootDatabase;
  readonly facts: Database<unknown, string>;
}

/** Keeps who changes the listing in the store itself: LMDB lets one process write at a time. */
export function createLockTable({ root, facts }: Options): LockTable {
  return {
    exclusively: (step) => root.transactionSync(step),
    readHolder: () => facts.get(KEY) as LockHolder | undefined,
    writeHolder: (holder) => {
      if (holder) facts.putSync(KEY, holder);
      else facts.removeSync(KEY);
    },
  };
}
