interface Options {
  /** Up to so many milliseconds lie between two requests. */
  readonly spreadMs: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

export interface Spread {
  /** For how long the next request still waits, in milliseconds. */
  readonly findRest: () => number;
  /** Notes that a request is sent. */
  readonly note: () => void;
}

/**
 * Creates what keeps requests apart by random times. Nothing of it is stored: a worker that starts
 * again may go on at once, within the directory's rate.
 */
export function createSpread({ spreadMs, now, random }: Options): Spread {
  let untilMs = Number.NEGATIVE_INFINITY;
  return {
    findRest: () => {
      const restMs = untilMs - now();
      // A clock that was set back holds nothing up.
      return restMs > 0 && restMs <= spreadMs ? restMs : 0;
    },
    note: () => {
      untilMs = now() + random() * spreadMs;
    },
  };
}
