export interface FakeClock {
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Lets time pass, and runs what has come due. */
  readonly pass: (ms: number) => void;
  /** When each timer that is set will run, in milliseconds since the epoch. */
  readonly listTimers: () => readonly number[];
}

/** Creates a clock that stands still until it is told to go on. */
export function createFakeClock(startMs = 1_000_000): FakeClock {
  let nowMs = startMs;
  let timers: { readonly run: () => void; readonly atMs: number }[] = [];
  return {
    now: () => nowMs,
    setTimer: (run, delayMs) => void timers.push({ run, atMs: nowMs + delayMs }),
    pass: (ms) => {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { run } of due) run();
    },
    listTimers: () => timers.map(({ atMs }) => atMs),
  };
}
