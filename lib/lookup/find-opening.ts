import type { Gate } from './gate';
import { isFresh } from './is-fresh';

/**
 * When a closed gate opens for its next probe.
 *
 * @returns milliseconds since the epoch: `nowMs` when it is open, Infinity for a refused key. A clock
 *   that went backwards opens it, so that no jump can close it for longer than was meant
 */
export function findOpening({ closed }: Gate, nowMs: number): number {
  if (!closed) return nowMs;
  if (closed.reason === 'refused') return Number.POSITIVE_INFINITY;
  return isFresh(closed.sinceMs, { nowMs, ttlMs: closed.waitMs })
    ? closed.sinceMs + closed.waitMs
    : nowMs;
}
