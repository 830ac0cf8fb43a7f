import { MINUTE_MS, SECOND_MS } from '../time';

/** The shortest delay that the browser grants an alarm. */
const MIN_ALARM_MS = 30 * SECOND_MS;
/** So that a gate which opens this instant is not asked in a loop. */
const MIN_DELAY_MS = 100;
/** A timer of a worker that may be stopped after 30 s idle is of no use for longer waits. */
const MAX_TIMER_MS = 25 * SECOND_MS;
/** What a second try has not brought is tried again so long after. */
const LATER_MS = 5 * MINUTE_MS;

export interface Retry {
  /** Plans the next second try; to be called whenever look-ups have begun or ended. */
  readonly plan: () => Promise<void>;
  /** To be called when the alarm rings. */
  readonly ring: () => void;
}

interface Options {
  /**
   * When the first closed gate opens, in milliseconds since the epoch; Infinity for none. Rejects where
   * the directories cannot be read.
   */
  readonly findNextOpening: () => Promise<number>;
  /** Whether look-ups are under way. */
  readonly hasPending: () => boolean;
  /** Whether a number may be looked up whose verdict calls for another try. */
  readonly hasDue: () => boolean;
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Sets the one alarm that outlives the worker. */
  readonly setAlarm: (atMs: number) => void;
  /** Looks up again what wants another try. */
  readonly retry: () => void;
}

/**
 * Creates the clock of second tries. It comes back when a directory may be asked again, by a timer
 * when that is soon and by an alarm in any case; the alarm also brings a worker that was stopped back
 * to what it has not finished. What failed without closing a gate, as with a store that breaks, is
 * tried again after half a minute, and then every five.
 */
export function createRetry(options: Options): Retry {
  const { findNextOpening, hasPending, now, setTimer, setAlarm } = options;
  const again = createAgain(options);
  let dueMs = Number.POSITIVE_INFINITY;
  const ring = (): void => {
    again.noteTry();
    options.retry();
  };
  const setSoonTimer = (delayMs: number) => {
    const atMs = now() + delayMs;
    if (atMs >= dueMs || delayMs > MAX_TIMER_MS) return;
    dueMs = atMs;
    setTimer(() => {
      // An earlier timer was set meanwhile, and has come back already.
      if (dueMs !== atMs) return;
      dueMs = Number.POSITIVE_INFINITY;
      ring();
    }, delayMs);
  };
  const plan = async (): Promise<void> => {
    const openingMs = await findNextOpening().catch(() => now() + MIN_ALARM_MS);
    const nextMs = Number.isFinite(openingMs) ? openingMs : again.findNext();
    // Timers are cut to whole milliseconds, and must not come before the gate opens.
    const delayMs = Math.ceil(Math.max(nextMs - now(), MIN_DELAY_MS));
    if (Number.isFinite(delayMs)) setSoonTimer(delayMs);
    const alarmMs = hasPending() ? MIN_ALARM_MS : Math.max(delayMs, MIN_ALARM_MS);
    if (Number.isFinite(alarmMs)) setAlarm(now() + alarmMs);
  };
  return { plan, ring };
}

/** Creates what knows when to try again although no gate is closed. */
function createAgain({ hasPending, hasDue, now }: Pick<Options, 'hasPending' | 'hasDue' | 'now'>) {
  let waitMs = MIN_ALARM_MS;
  let atMs = Number.POSITIVE_INFINITY;
  return {
    /** A worker that an alarm has started has tried before, which it does not know otherwise. */
    noteTry: () => {
      waitMs = LATER_MS;
      atMs = Number.POSITIVE_INFINITY;
    },
    findNext: (): number => {
      // All numbers are gone through for it, so not while verdicts come in.
      if (hasPending()) return atMs;
      if (!hasDue()) {
        waitMs = MIN_ALARM_MS;
        atMs = Number.POSITIVE_INFINITY;
      } else if (atMs === Number.POSITIVE_INFINITY) atMs = now() + waitMs;
      return atMs;
    },
  };
}
