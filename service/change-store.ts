import type { Terminal } from './command';
import type { ListingChange } from './store/begin-change';
import type { DirectoryStore } from './store/open-store';

interface Options {
  readonly store: DirectoryStore;
  readonly terminal: Terminal;
}

/**
 * Runs a command that changes the listing, one at a time, and says on the terminal why it could not.
 *
 * @param run returns the exit code
 * @returns the exit code
 */
export async function changeStore(
  { store, terminal }: Options,
  run: (change: ListingChange) => number | Promise<number>,
): Promise<number> {
  let change: ListingChange | undefined;
  try {
    const begun = store.beginChange();
    if (!begun.ok) {
      terminal.err(
        `Process ${begun.error} is changing the listing already. Wait until it is done, and try again.`,
      );
      return 1;
    }
    change = begun.value;
    return await run(change);
  } catch (error) {
    const fault = describeFault(error);
    if (fault === undefined) throw error;
    terminal.err(`${fault} Nothing was changed.`);
    return 1;
  } finally {
    change?.end();
  }
}

function describeFault(error: unknown): string | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room for about twice the size of the store, and try again.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return "The store's folder cannot be written. Check its permissions.";
    case 'EIO':
      return 'The disk has a fault. Check it, and try again.';
    default:
      return undefined;
  }
}
