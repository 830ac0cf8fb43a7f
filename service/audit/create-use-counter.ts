import { DAY_MS } from '../../lib/time';
import { formatDay } from '../keys/format-day';
import { nameError } from '../name-error';
import type { KeyUse } from './key-use';
import type { UseTable } from './use-table';

/** Counts how keys are used. */
export interface UseCounter {
  /** Counts in memory. */
  readonly count: (use: KeyUse) => void;
  /** Writes what was counted since; what cannot be written is kept for the next time. Never fails. */
  readonly flush: () => Promise<void>;
}

/** One object for as long as it is pending: it changes with every request. */
interface Counting extends KeyUse {
  readonly day: string;
  requests: number;
}

interface Options {
  readonly table: UseTable;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  /** How many days are kept besides today. */
  readonly keepDays: number;
  /** Told the class of an error. */
  readonly logError: (name: string) => void;
}

/**
 * Creates a counter that writes off the path of requests: each changes a number in memory, and the
 * numbers are written from time to time. A process that is killed loses what was not written yet.
 */
export function createUseCounter({ table, wallClock, keepDays, logError }: Options): UseCounter {
  let pending = new Map<string, Counting>();
  let droppedOn = -1;
  const write = async (): Promise<void> => {
    const today = Math.floor(wallClock() / DAY_MS);
    if (droppedOn !== today) await table.dropBefore(formatDay((today - keepDays) * DAY_MS));
    droppedOn = today;
    const written = pending;
    pending = new Map();
    try {
      if (written.size > 0) await table.add([...written.values()]);
    } catch (error) {
      for (const [name, use] of pending)
        written.set(name, { ...use, requests: use.requests + (written.get(name)?.requests ?? 0) });
      pending = written;
      throw error;
    }
  };
  let last = Promise.resolve();
  return {
    count: (use) => {
      const day = Math.floor(wallClock() / DAY_MS);
      const name = `${day} ${use.key} ${use.endpoint} ${use.status}`;
      const known = pending.get(name);
      if (known) known.requests += 1;
      else pending.set(name, { ...use, day: formatDay(day * DAY_MS), requests: 1 });
    },
    flush: () => {
      last = last.then(write).catch((error: unknown) => logError(nameError(error)));
      return last;
    },
  };
}
