import { hkdfSync } from 'node:crypto';

/** A padded answer has a multiple of so many suffixes, and never none. */
export const PADDED_TO = 100;
const SUFFIX_LENGTH = 35;
const SUFFIX_BYTES = 18;

interface Padding {
  /** Upper-case hex. */
  readonly suffixes: readonly string[];
  readonly secret: Uint8Array;
  /** What the padding hangs on besides the secret: the range, and what is in it. */
  readonly seed: string;
}

/**
 * Makes the suffixes that fill an answer up to the next multiple of 100, so that its length tells
 * hundreds only: up to some 60 million numbers nearly all ranges are equally long.
 *
 * The same secret and seed give the same suffixes (HKDF, RFC 5869, with HMAC-SHA-256), so the bytes
 * of an answer are the same too, and a proxy that compresses them gives nothing to average. That one
 * of them is the suffix of a listed number has the odds of guessing 140 bits.
 *
 * @returns the added suffixes, upper-case hex
 */
export function padSuffixes({ suffixes, secret, seed }: Padding): readonly string[] {
  const total = Math.max(1, Math.ceil(suffixes.length / PADDED_TO)) * PADDED_TO;
  const missing = total - suffixes.length;
  if (missing === 0) return [];
  const bytes = hkdfSync('sha256', secret, '', seed, missing * SUFFIX_BYTES);
  return Array.from({ length: missing }, (_none, at) =>
    Buffer.from(bytes, at * SUFFIX_BYTES, SUFFIX_BYTES)
      .toString('hex')
      .slice(0, SUFFIX_LENGTH)
      .toUpperCase(),
  );
}
