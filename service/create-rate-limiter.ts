/** The Passwords hashes API admits this many requests a window. */
const LIMIT = 10;
const WINDOW_MS = 10_000;

/** Counts requests for each key. */
export interface RateLimiter {
  /** @returns 0 when the request is admitted, otherwise the milliseconds until one will be */
  takeTurn(keyId: string): number;
}

/**
 * An exact sliding window: in no 10 seconds more than 10 requests are admitted. A refused request
 * does not count. Kept in memory, at most 10 times a key: a restart forgets it, two processes each
 * have their own.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function createRateLimiter(now: () => number): RateLimiter {
  const admitted = new Map<string, number[]>();
  return {
    takeTurn(keyId) {
      const nowMs = now();
      const recent = (admitted.get(keyId) ?? []).filter((atMs) => atMs > nowMs - WINDOW_MS);
      const [oldestMs = nowMs] = recent;
      if (recent.length >= LIMIT) return oldestMs + WINDOW_MS - nowMs;
      admitted.set(keyId, [...recent, nowMs]);
      return 0;
    },
  };
}
