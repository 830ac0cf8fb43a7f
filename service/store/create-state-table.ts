import type { Database, RootDatabase } from 'lmdb';
import { createTurn } from './create-turn';
import { EMPTY_STATE, type StoreState } from './store-state';

const KEY = 'state';

/** The state of the listing, as any process wrote it last. */
export interface StateTable {
  readonly read: () => StoreState;
  /** Which generation is served, as of this turn of the event loop: it is asked with every request. */
  readonly readGeneration: () => number;
  /** Another number after each change of anything. */
  readonly readRevision: () => number;
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
  const isNewTurn = createTurn();
  let generation = 0;
  const readNumber = (key: string) => (facts.get(key) as number | undefined) ?? 0;
  return {
    read: () => {
      refresh();
      return { ...EMPTY_STATE, ...(facts.get(KEY) as Partial<StoreState> | undefined) };
    },
    readGeneration: () => {
      if (isNewTurn()) {
        refresh();
        generation = readNumber('generation');
      }
      return generation;
    },
    readRevision: () => {
      refresh();
      return readNumber('revision');
    },
    write: (state) => {
      root.transactionSync(() => {
        facts.putSync('revision', readNumber('revision') + 1);
        facts.putSync(KEY, state);
        facts.putSync('generation', state.generation);
      });
      generation = state.generation;
    },
  };
}
