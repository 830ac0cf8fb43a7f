import { HOUR_MS, SECOND_MS } from '../time';

/** Of anything larger it is a moment (seconds since the epoch), of anything smaller a wait in seconds. */
const FIRST_MOMENT = 1_000_000_000;

/**
 * Reads what `X-RateLimit-Remaining` and `X-RateLimit-Reset` of an answer say.
 *
 * @returns for how long the directory takes no more, in milliseconds between 1 s and 1 h; undefined
 *   where it takes more, or does not say until when
 */
export function readRateHeaders(headers: Headers, nowMs: number): number | undefined {
  const remaining = readCount(headers.get('X-RateLimit-Remaining'));
  const reset = readCount(headers.get('X-RateLimit-Reset'));
  if (remaining !== 0 || reset === undefined) return undefined;
  const waitMs = reset * SECOND_MS - (reset >= FIRST_MOMENT ? nowMs : 0);
  return Math.min(Math.max(waitMs, SECOND_MS), HOUR_MS);
}

function readCount(text: string | null): number | undefined {
  const digits = text?.trim() ?? '';
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
