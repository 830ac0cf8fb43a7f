import type { AppOptions } from './app-options';
import { createRangeEndpoint } from './create-range-endpoint';
import { createRateLimiter, type RateLimiter } from './create-rate-limiter';

/** What the app and the server in front of it share. */
export interface Shared {
  readonly limiter: RateLimiter;
  /** What answers range queries. */
  readonly endpoint: ReturnType<typeof createRangeEndpoint>;
  /** Told the class of an unexpected error and nothing else. */
  readonly logError: (name: string) => void;
}

export function createShared(options: AppOptions): Shared {
  const { limiter = createRateLimiter(options.now) } = options;
  return {
    limiter,
    endpoint: createRangeEndpoint({ options, limiter }),
    logError: options.logError ?? logName,
  };
}

function logName(name: string): void {
  process.stderr.write(`A request failed: ${name}\n`);
}
