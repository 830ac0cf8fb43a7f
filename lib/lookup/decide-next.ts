import type { RateLimit } from '../directory/protocol';
import { findNextSlot } from './find-next-slot';
import { findOpening } from './find-opening';
import type { Gate, GateClosure } from './gate';

/**
 * Requests under way at once while the directory is well. A new directory or key, and one after a
 * failure, gets a single probe: a wrong key is refused once, not four times.
 */
const MAX_ACTIVE = 4;

export type NextStep =
  /** Nothing to do until something comes or ends. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'send' }
  /** The directory's rate allows the next request after this time. */
  | { readonly kind: 'wait'; readonly delayMs: number }
  /** The directory may not be asked: everyone who waits is told why. */
  | { readonly kind: 'fail'; readonly reason: GateClosure['reason'] };

interface Load {
  readonly waiting: number;
  readonly active: number;
  readonly nowMs: number;
  readonly limit: RateLimit;
}

/** Decides what a directory's queue does next. */
export function decideNext(gate: Gate, { waiting, active, nowMs, limit }: Load): NextStep {
  if (waiting === 0) return { kind: 'rest' };
  if (gate.closed && findOpening(gate, nowMs) > nowMs)
    return { kind: 'fail', reason: gate.closed.reason };
  const maxActive = gate.isProven && gate.failures === 0 ? MAX_ACTIVE : 1;
  if (active >= maxActive) return { kind: 'rest' };
  const delayMs = findNextSlot(gate, { nowMs, limit }) - nowMs;
  return delayMs > 0 ? { kind: 'wait', delayMs } : { kind: 'send' };
}
