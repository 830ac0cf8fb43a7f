import type { RateLimit } from '../directory/protocol';
import type { Gate } from './gate';
import { isFresh } from './is-fresh';

interface Moment {
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  readonly limit: RateLimit;
}

/**
 * The next moment at which the directory's rate allows a request, and no pause holds it back.
 *
 * @returns milliseconds since the epoch; `nowMs` when a request may be sent at once
 */
export function findNextSlot({ sentAtMs, pause }: Gate, { nowMs, limit }: Moment): number {
  const { requests, windowMs } = limit;
  const recent = sentAtMs.filter((atMs) => atMs > nowMs - windowMs && atMs <= nowMs);
  const oldest = recent.at(-requests);
  const slotMs = oldest === undefined ? nowMs : oldest + windowMs;
  const isPaused = pause && isFresh(pause.sinceMs, { nowMs, ttlMs: pause.waitMs });
  return isPaused ? Math.max(slotMs, pause.sinceMs + pause.waitMs) : slotMs;
}
