import { HOUR_MS, SECOND_MS } from '../time';

/**
 * Reads a `Retry-After` header (RFC 9110 section 10.2.3): seconds or an HTTP date.
 *
 * @returns the wait in milliseconds, held between 1 s and 1 h; undefined when there is no usable value
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  const waitMs = /^-?\d+$/.test(text) ? Number(text) * SECOND_MS : readHttpDate(text) - nowMs;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, SECOND_MS), HOUR_MS);
}

/** `Date.parse` takes far more than HTTP dates: a bare "1.5" is a day in 2001. */
function readHttpDate(text: string): number {
  return /^[A-Z][a-z]{2},? .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
