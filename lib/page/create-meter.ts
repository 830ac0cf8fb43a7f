/** Adds up the time that our work takes on the page's main thread, in milliseconds. */
export interface Meter {
  /** Does something and counts its time; what it measures itself is counted once. */
  readonly measure: <T>(run: () => T) => T;
  /** The time counted since it was taken last. */
  readonly take: () => number;
}

/** Creates a meter that counts from 0. */
export function createMeter(): Meter {
  let spentMs = 0;
  let isMeasuring = false;
  return {
    measure: (run) => {
      if (isMeasuring) return run();
      isMeasuring = true;
      const startedMs = performance.now();
      try {
        return run();
      } finally {
        spentMs += performance.now() - startedMs;
        isMeasuring = false;
      }
    },
    take: () => {
      const takenMs = spentMs;
      spentMs = 0;
      return takenMs;
    },
  };
}
