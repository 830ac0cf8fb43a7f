import { SECOND_MS } from '../time';
import type { Gate } from './gate';

/** The range contract's limit: 10 requests in 10 s for a key. */
export const WINDOW_REQUESTS = 10;
/** One second over the contract's window, since requests take unequally long to arrive. */
export const WINDOW_MS = 11 * SECOND_MS;

/**
 * The next moment at which the directory's rate allows a request.
 *
 * @returns milliseconds since the epoch; `nowMs` when a request may be sent at once
 */
export function findNextSlot({ sentAtMs }: Gate, nowMs: number): number {
  const recent = sentAtMs.filter((atMs) => atMs > nowMs - WINDOW_MS && atMs <= nowMs);
  const oldest = recent.at(-WINDOW_REQUESTS);
  return oldest === undefined ? nowMs : oldest + WINDOW_MS;
}
