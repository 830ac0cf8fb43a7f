import { hash } from 'node:crypto';
import { changeStore } from '../change-store';
import type { Command, Terminal } from '../command';
import type { DirectoryStore } from '../store/open-store';
import type { StoreState } from '../store/store-state';

/** What the `forget` command needs. */
export interface RunForgetOptions {
  readonly command: Pick<Extract<Command, { kind: 'forget' }>, 'number' | 'isUndone'>;
  readonly store: DirectoryStore;
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
}

/**
 * Runs `forget`: takes a number out at once and keeps it out of later imports, or takes that back.
 * What is kept of a number that is out is its SHA-1. No message has the number.
 *
 * @returns the exit code
 */
export function runForget(options: RunForgetOptions): Promise<number> {
  const { command, store, terminal, wallClock } = options;
  const sha1 = hash('sha1', command.number, 'hex');
  return changeStore({ store, terminal }, async (change) => {
    const isOut = store.readState().forgotten.includes(sha1);
    if (command.isUndone) {
      if (isOut) change.remember((state) => letIn(state, sha1));
      terminal.out(isOut ? LET_IN : 'The number is not kept out. Nothing was changed.');
      return 0;
    }
    if (isOut) {
      terminal.out('The number is kept out already. Nothing was changed.');
      return 0;
    }
    const listed = await store.listing.findListing({ algorithm: 'sha1', hash: sha1 });
    const keepOut = (state: StoreState): StoreState => ({
      ...state,
      ...(listed && { changedAtMs: wallClock() }),
      forgotten: [...state.forgotten, sha1],
    });
    // Without a listing there is nothing to write anew.
    if (listed) change.commit({ oldestDay: 0, change: keepOut });
    else change.remember(keepOut);
    terminal.out(`${describe(listed?.reports ?? 0)} Later imports will not list it.`);
    return 0;
  });
}

const LET_IN = 'Imports list the number again, also of files that were imported before.';

/** Files that were imported may have the number: they are no longer known. */
function letIn(state: StoreState, sha1: string): StoreState {
  return { ...state, imports: [], forgotten: state.forgotten.filter((out) => out !== sha1) };
}

function describe(reports: number): string {
  if (reports === 0) return 'The number was not listed.';
  const count = reports === 1 ? '1 report' : `${reports.toLocaleString('en-US')} reports`;
  return `The number was listed with ${count}, and is taken out.`;
}
