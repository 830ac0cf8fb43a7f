import { HOUR_MS, SECOND_MS } from '../../lib/time';

/** After so many it is given up. */
const MAX_ATTEMPTS = 8;
const FIRST_WAIT_MS = 30 * SECOND_MS;
const LONGEST_WAIT_MS = HOUR_MS;

/**
 * Full jitter: anything up to twice the longest wait before, so that those who failed together do
 * not come back together.
 *
 * @param attempts that failed, at least 1
 * @param random from 0 to less than 1
 * @returns milliseconds until the next attempt, or undefined when there were enough
 */
export function planRetry(attempts: number, random: () => number): number | undefined {
  if (attempts >= MAX_ATTEMPTS) return undefined;
  return Math.floor(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1)));
}
