import { SECOND_MS } from '../time';

/** The shortest delay that the browser grants an alarm. */
const MIN_ALARM_MS = 30 * SECOND_MS;
/** So that a gate which opens this instant is not asked in a loop. */
const MIN_DELAY_MS = 100;
/** A timer of a worker that may be stopped after 30 s idle is of no use for longer waits. */
const MAX_TIMER_MS = 25 * SECOND_MS;

interface Options {
  /**
   * When the first closed gate opens, in milliseconds since the epoch; Infinity for none. Rejects where
   * the directories cannot be read.
   */
  readonly findNextOpening: () => Promise<number>;
  /** Whether look-ups are under way. */
  readonly hasPending: () => boolean;
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Sets the one alarm that outlives the worker. */
  readonly setAlarm: (atMs: number) => void;
  /** Looks up again what wants another try. */
  readonly retry: () => void;
}

/**
 * Creates the clock of second tries. It is told whenever look-ups have begun or ended. It comes back
 * when a directory may be asked again, by a timer when that is soon and by an alarm in any case; the
 * alarm also brings a worker that was stopped back to what it has not finished.
 */
export function createRetry(options: Options) {
  const { findNextOpening, hasPending, now, setTimer, setAlarm, retry } = options;
  let dueMs = Number.POSITIVE_INFINITY;
  const setSoonTimer = (delayMs: number) => {
    const atMs = now() + delayMs;
    if (atMs >= dueMs || delayMs > MAX_TIMER_MS) return;
    dueMs = atMs;
    setTimer(() => {
      // An earlier timer was set meanwhile, and has come back already.
      if (dueMs !== atMs) return;
      dueMs = Number.POSITIVE_INFINITY;
      retry();
    }, delayMs);
  };
  return async function planRetry(): Promise<void> {
    const openingMs = await findNextOpening().catch(() => now() + MIN_ALARM_MS);
    const delayMs = Math.max(openingMs - now(), MIN_DELAY_MS);
    if (Number.isFinite(delayMs)) setSoonTimer(delayMs);
    const alarmMs = hasPending() ? MIN_ALARM_MS : Math.max(delayMs, MIN_ALARM_MS);
    if (Number.isFinite(alarmMs)) setAlarm(now() + alarmMs);
  };
}
