import type { FullHash } from './full-hash';
import type { HashPrefix } from './hash-prefix';

/** Each further hex digit divides the anonymity set by 16; the contract admits no fewer than 5. */
const PREFIX_LENGTH = 5;

/** Splits a full hash into the prefix that may leave the browser and the suffix that may not. */
export function splitHash(hash: FullHash): {
  readonly prefix: HashPrefix;
  readonly suffix: string;
} {
  return { prefix: hash.slice(0, PREFIX_LENGTH) as HashPrefix, suffix: hash.slice(PREFIX_LENGTH) };
}
