import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../lib/result';
import type { RowReport } from '../import/import-row';
import type { RecordCounts } from '../listing/create-record-writer';
import { createSpill, type Spill } from '../listing/create-spill';
import { ENTRY_BYTES } from '../listing/record-layout';
import { changeListing } from './change-listing';
import { createEntryWriter, type RowDefaults } from './create-entry-writer';
import type { StateTable } from './create-state-table';
import type { StoreState } from './store-state';
import { takeLock, type LockTable } from './take-lock';

interface CommitOptions {
  /** Reports of earlier days are dropped; 0 drops none. */
  readonly oldestDay: number;
  /** What else is to be remembered with it. */
  readonly change: (state: StoreState) => StoreState;
}

/** A change of the listing that is being prepared. Nobody sees any of it before it is committed. */
export interface ListingChange {
  readonly add: (report: RowReport, defaults: RowDefaults) => void;
  /** Gives up what was added so far. */
  readonly clear: () => void;
  /** @throws what the file system throws; the listing is as before then */
  readonly commit: (options: CommitOptions) => RecordCounts;
  /** Changes what is remembered besides the listing, and leaves the listing as it is. */
  readonly remember: (change: CommitOptions['change']) => void;
  /** Gives up what was prepared. To be called in any case; safe after a commit. */
  readonly end: () => void;
}

interface Options {
  readonly path: string;
  readonly state: StateTable;
  readonly lock: LockTable;
}

/**
 * Begins a change of a store's listing.
 *
 * @returns the number of the process that changes it already, where there is one
 * @throws what the file system throws
 */
export function beginChange({ path, state, lock }: Options): Result<ListingChange, number> {
  const taken = takeLock(lock);
  if (!taken.ok) return taken;
  try {
    return { ok: true, value: createChange({ path, state, release: taken.value }) };
  } catch (error) {
    taken.value();
    throw error;
  }
}

interface HeldOptions extends Omit<Options, 'lock'> {
  readonly release: () => void;
}

function createChange({ path, state, release }: HeldOptions): ListingChange {
  let entries = createEntryWriter(state.read());
  let spill = openSpill(path);
  let isEnded = false;
  return {
    add: (report, defaults) => spill.add(entries.write(report, defaults)),
    clear: () => {
      spill.remove();
      spill = openSpill(path);
      entries = createEntryWriter(state.read());
    },
    commit: ({ oldestDay, change }) =>
      changeListing({
        path,
        state,
        spill,
        oldestDay,
        change: (known) => change(entries.nameAll(known)),
      }),
    remember: (change) => state.write(change(state.read())),
    end: () => {
      if (isEnded) return;
      isEnded = true;
      try {
        spill.remove();
      } finally {
        release();
      }
    },
  };
}

function openSpill(storePath: string): Spill {
  const path = join(storePath, 'entries.tmp');
  // Of a change that was broken off.
  rmSync(path, { force: true });
  return createSpill({ path, entryBytes: ENTRY_BYTES });
}
