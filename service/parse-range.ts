/** 5 to 40 lower-case hex characters, the start of a SHA-1. */
export type HashRange = string & { readonly __brand: 'HashRange' };

const RANGE = /^[0-9a-f]{5,40}$/i;

/**
 * Reads a range as a client sent it. The length bounds are those of the Passwords hashes API,
 * which checks no alphabet; here it must be hex, in either case.
 *
 * @returns the range in lower case, or undefined for anything else
 */
export function parseRange(value: unknown): HashRange | undefined {
  return typeof value === 'string' && RANGE.test(value)
    ? (value.toLowerCase() as HashRange)
    : undefined;
}
