import { SECOND_MS } from '../time';

/**
 * Each page that is open tells that the browser is back, and a connection can come and go. A page that
 * was taken over can say so without end: it must not bring back what the back-off holds back. The browser
 * ends an idle worker after 30 s, and a timer that is set for later with it.
 */
const GAP_MS = 25 * SECOND_MS;

interface Options {
  /** Forgets waits for directories that could not be reached. */
  readonly reopen: () => Promise<void>;
  /** Looks up again what wants another try. */
  readonly retry: () => Promise<void>;
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
}

interface Resume {
  /** Goes on now: a person has granted what was missing. Never rejects. */
  readonly goOn: () => Promise<void>;
  /** Goes on now, and then at most once in 25 s, however often it is called. Never rejects. */
  readonly goOnInTime: () => Promise<void>;
}

/** Creates what goes on when there is hope for directories that could not be reached. */
export function createResume({ reopen, retry, now, setTimer }: Options): Resume {
  let openMs = Number.NEGATIVE_INFINITY;
  let isPlanned = false;
  const goOn = async () => {
    openMs = now() + GAP_MS;
    // Where the store fails, what is unknown is tried again by itself: nobody waits for this.
    await reopen().catch(ignore);
    await retry().catch(ignore);
  };
  const goOnInTime = async () => {
    if (isPlanned) return;
    const waitMs = openMs - now();
    if (waitMs <= 0) return goOn();
    isPlanned = true;
    const run = () => {
      isPlanned = false;
      void goOn();
    };
    // A clock that was set back makes nobody wait longer.
    setTimer(run, Math.min(waitMs, GAP_MS));
  };
  return { goOn, goOnInTime };
}

function ignore(): void {}
