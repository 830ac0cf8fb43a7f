import type { Database, RootDatabase } from 'lmdb';
import type { LockHolder, LockTable } from './take-lock';

interface Options {
  readonly root: RootDatabase;
  readonly facts: Database<unknown, string>;
}

/**
 * Keeps in the store itself who does what only one may do at a time: LMDB lets one process write at
 * a time.
 *
 * @param key what it is that is done
 */
export function createLockTable({ root, facts }: Options, key: 'change' | 'ranges'): LockTable {
  return {
    exclusively: (step) => root.transactionSync(step),
    readHolder: () => facts.get(key) as LockHolder | undefined,
    writeHolder: (holder) => {
      if (holder) facts.putSync(key, holder);
      else facts.removeSync(key);
    },
  };
}
