import { SECOND_MS } from '../time';

/**
 * Each page that is open tells that the browser is back, and a connection can come and go. A page that
 * was taken over can say so without end: it must not bring back what the back-off holds back.
 */
const GAP_MS = 30 * SECOND_MS;

interface Options {
  /** Forgets waits for directories that could not be reached. */
  readonly reopen: () => Promise<void>;
  /** Looks up again what wants another try. */
  readonly retry: () => Promise<void>;
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
}

/**
 * Creates what goes on when there is hope for directories that could not be reached: at once, and then
 * at most once in 30 s, however often it is called.
 */
export function createResume({ reopen, retry, now, setTimer }: Options): () => Promise<void> {
  let openMs = Number.NEGATIVE_INFINITY;
  let isPlanned = false;
  const resume = async () => {
    openMs = now() + GAP_MS;
    await reopen();
    await retry();
  };
  return async () => {
    if (isPlanned) return;
    if (now() >= openMs) return resume();
    isPlanned = true;
    setTimer(() => {
      isPlanned = false;
      // Where the store fails nobody is told: what is unknown is tried again by itself.
      resume().catch(() => undefined);
    }, GAP_MS);
  };
}
