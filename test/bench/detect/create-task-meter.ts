import { createMeter, type Meter } from '../../../lib/page/create-meter';

/** Also tells how long the longest piece of work took that kept the page waiting, in milliseconds. */
export interface TaskMeter extends Meter {
  readonly longestMs: () => number;
}

export function createTaskMeter(): TaskMeter {
  const meter = createMeter();
  let longestMs = 0;
  return {
    measure: (run) => {
      const startedMs = performance.now();
      try {
        return meter.measure(run);
      } finally {
        longestMs = Math.max(longestMs, performance.now() - startedMs);
      }
    },
    take: meter.take,
    longestMs: () => longestMs,
  };
}
