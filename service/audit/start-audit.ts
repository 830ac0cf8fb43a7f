import { SECOND_MS } from '../../lib/time';
import { createUseCounter, type UseCounter } from './create-use-counter';
import type { UseTable } from './use-table';

const FLUSH_MS = 5 * SECOND_MS;

/** Counts how keys are used while a server runs. */
export interface Audit extends Pick<UseCounter, 'count'> {
  /** Writes what is left. */
  readonly stop: () => Promise<void>;
}

interface Options {
  readonly table: UseTable;
  /** How many days are kept besides today; with 0 nothing is counted, and nothing kept. */
  readonly keepDays: number;
  readonly flushMs?: number;
  readonly logError: (name: string) => void;
}

/** Begins to count; what is counted is written every 5 seconds, and when it stops. */
export function startAudit({ table, keepDays, flushMs = FLUSH_MS, logError }: Options): Audit {
  const counter = createUseCounter({ table, keepDays, logError, wallClock: Date.now });
  const flush = (): void => void counter.flush();
  flush();
  const timer = setInterval(flush, flushMs).unref();
  return {
    count: keepDays === 0 ? () => {} : counter.count,
    stop: () => {
      clearInterval(timer);
      return counter.flush();
    },
  };
}
