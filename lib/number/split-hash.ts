import type { FullHash } from './full-hash';
import type { HashPrefix } from './hash-prefix';

/**
 * Splits a full hash into the prefix that may leave the browser and the suffix that may not.
 *
 * @param length each further hex digit divides the anonymity set by 16; the range contract admits no
 *   fewer than 5, PhoneBlock 4
 */
export function splitHash(
  hash: FullHash,
  length: 4 | 5,
): { readonly prefix: HashPrefix; readonly suffix: string } {
  return { prefix: hash.slice(0, length) as HashPrefix, suffix: hash.slice(length) };
}
