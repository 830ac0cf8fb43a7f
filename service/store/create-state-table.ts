import type { Database, RootDatabase } from 'lmdb';
import { EMPTY_STATE, type StoreState } from './store-state';

const KEY = 'state';

/** The state of the listing, as any process wrote it last. */
export interface StateTable {
  readonly read: () => StoreState;
  /** Which generation is served. It is asked with every request, and nothing else is read for it. */
  readonly readGeneration: () => number;
  /** Writes it; durable on return. */
  readonly write: (state: StoreState) => void;
}

interface Options {
  readonly root: RootDatabase;
  readonly facts: Database<unknown, string>;
}

export function createStateTable({ root, facts }: Options): StateTable {
  // Without it a read may come from the snapshot of an earlier request in the same turn.
  const refresh = () => root.resetReadTxn();
  return {
    read: () => {
      refresh();
      return { ...EMPTY_STATE, ...(facts.get(KEY) as Partial<StoreState> | undefined) };
    },
    readGeneration: () => {
      refresh();
      return (facts.get('generation') as number | undefined) ?? 0;
    },
    write: (state) =>
      root.transactionSync(() => {
        facts.putSync(KEY, state);
        facts.putSync('generation', state.generation);
      }),
  };
}
