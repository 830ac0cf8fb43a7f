import type { StateTable } from './create-state-table';
import { nameGeneration } from './name-generation';
import type { StoreState } from './store-state';

interface Options<T> {
  readonly path: string;
  readonly state: StateTable;
  /** Opens what is wanted of a generation's folder. */
  readonly open: (folder: string) => T;
}

/** What is open of a generation, and what is remembered of it. */
export interface Served<T> {
  readonly state: StoreState;
  /** Undefined where nothing was imported yet. */
  readonly files: T | undefined;
}

/** An import may delete a generation between a look at its name and the opening of its files. */
const MAX_TRIES = 5;

/**
 * Opens files of the generation that is served now. They can be read to the end, also when an import
 * has deleted them.
 *
 * @throws what `open` throws
 */
export function openServed<T>({ path, state, open }: Options<T>): Served<T> {
  for (let tries = 1; ; tries += 1) {
    const now = state.read();
    if (now.generation === 0) return { state: now, files: undefined };
    try {
      return { state: now, files: open(nameGeneration(path, now.generation)) };
    } catch (error) {
      if (tries === MAX_TRIES || state.read().generation === now.generation) throw error;
    }
  }
}
