import { MINUTE_MS } from '../../lib/time';
import type { Rate } from '../key-store';

/** How often what is idle is dropped. */
const SWEEP_MS = MINUTE_MS;
/** Left requests are cut off in blocks, since cutting moves all the others. */
const CUT_AFTER = 1_024;

/** Something that a request counts for. */
export interface RateShare {
  /** What is counted together, such as the batches of one key. */
  readonly bucket: string;
  readonly rate: Rate;
}

/** What came of a request. Of several shares it speaks of the one that leaves the least. */
export interface Turn {
  readonly isAdmitted: boolean;
  /** How many requests a window has. */
  readonly limit: number;
  /** How many more are admitted now. */
  readonly remaining: number;
  /** Until one more is admitted than now. */
  readonly resetMs: number;
}

/** Counts requests. */
export interface RateLimiter {
  /** Counts a request for all shares, at least one, or for none when one of them is used up. */
  takeTurn(shares: readonly [RateShare, ...RateShare[]]): Turn;
  /** How many buckets are held: those of the last minutes. */
  countBuckets(): number;
}

/** The requests that were admitted, oldest first; those before `first` have left the window. */
export interface RateWindow {
  readonly timesMs: number[];
  first: number;
  rate: Rate;
}

/**
 * An exact sliding window: no span of the rate's length has more requests than the rate. A refused
 * request does not count. It never waits, so requests that arrive together are counted one by one.
 *
 * Kept in memory, at most twice the rate a bucket and no bucket that is idle: a restart forgets it,
 * two processes each have their own.
 *
 * @param now milliseconds of a clock that never goes back
 * @param windows where the requests are kept that were admitted, by bucket
 */
export function createRateLimiter(
  now: () => number,
  windows = new Map<string, RateWindow>(),
): RateLimiter {
  let sweepAtMs = now() + SWEEP_MS;
  return {
    takeTurn(shares) {
      const nowMs = now();
      if (nowMs >= sweepAtMs) {
        dropIdle(windows, nowMs);
        sweepAtMs = nowMs + SWEEP_MS;
      }
      const opened = shares.map((share) => openWindow(windows, share, nowMs));
      const isAdmitted = opened.every((window) => countIn(window) < window.rate.requests);
      if (isAdmitted) for (const window of opened) window.timesMs.push(nowMs);
      return opened
        .map((window) => describeTurn(window, { isAdmitted, nowMs }))
        .reduce(pickTighter);
    },
    countBuckets: () => windows.size,
  };
}

function openWindow(
  windows: Map<string, RateWindow>,
  { bucket, rate }: RateShare,
  nowMs: number,
): RateWindow {
  let window = windows.get(bucket);
  if (!window) {
    window = { timesMs: [], first: 0, rate };
    windows.set(bucket, window);
  }
  window.rate = rate;
  const { timesMs } = window;
  while ((timesMs[window.first] ?? Infinity) <= nowMs - rate.windowMs) window.first += 1;
  if (window.first > CUT_AFTER && window.first * 2 > timesMs.length) {
    timesMs.splice(0, window.first);
    window.first = 0;
  }
  return window;
}

interface Moment {
  readonly isAdmitted: boolean;
  readonly nowMs: number;
}

function dropIdle(windows: Map<string, RateWindow>, nowMs: number): void {
  for (const [bucket, { timesMs, rate }] of windows)
    if ((timesMs.at(-1) ?? -Infinity) <= nowMs - rate.windowMs) windows.delete(bucket);
}

function countIn({ timesMs, first }: RateWindow): number {
  return timesMs.length - first;
}

function describeTurn(window: RateWindow, { isAdmitted, nowMs }: Moment): Turn {
  const { requests, windowMs } = window.rate;
  const count = countIn(window);
  // With a rate that was lowered meanwhile, more than one has to leave.
  const leaves = window.timesMs[window.first + Math.max(0, count - requests)] ?? nowMs;
  return {
    isAdmitted,
    limit: requests,
    remaining: Math.max(0, requests - count),
    resetMs: leaves + windowMs - nowMs,
  };
}

function pickTighter(left: Turn, right: Turn): Turn {
  const gap = left.remaining - right.remaining;
  return gap < 0 || (gap === 0 && left.resetMs >= right.resetMs) ? left : right;
}
