import { createHash } from 'node:crypto';
import { formatRangeText } from './format-range-text';
import { padSuffixes } from './pad-suffixes';
import { splitHashes } from './split-hashes';

const PREFIX_LENGTH = 5;

interface Options {
  /** Undefined for a text without padding. */
  readonly paddingSecret: Uint8Array | undefined;
}

/**
 * Makes the text of a range of 5 hex characters. The same range gives the same text with the same
 * secret, whatever else changes in the listing: the padding hangs on the range and what is in it.
 *
 * @param digests of the range, ascending, 20 bytes each
 */
export function createRangeText(
  prefix: string,
  digests: Uint8Array,
  { paddingSecret: secret }: Options,
): string {
  const hashes = splitHashes(digests);
  const suffixes = hashes.map((hash) => hash.slice(PREFIX_LENGTH).toUpperCase());
  if (!secret) return formatRangeText(suffixes, []);
  const seed = `${prefix} ${createHash('sha256').update(digests).digest('hex')}`;
  return formatRangeText(suffixes, padSuffixes({ suffixes, secret, seed }));
}
