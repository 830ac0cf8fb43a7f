import type { RateLimit } from '../../lib/directory/protocol';

interface Options {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Creates what keeps requests within a directory's rates.
 *
 * @returns a function that settles when one more request may be sent under a rate
 */
export function createPacer({ now, sleep }: Options): (limit: RateLimit) => Promise<void> {
  const sentAtMs: number[] = [];
  return async ({ requests, windowMs }) => {
    const oldest = sentAtMs.at(-requests);
    if (oldest !== undefined) await sleep(Math.max(0, oldest + windowMs - now()));
    sentAtMs.push(now());
  };
}
