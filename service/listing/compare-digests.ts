import { DIGEST_BYTES } from './listing-store';

/**
 * Compares two digests that are in the same bytes, in JavaScript: nearly all differ in their first
 * bytes, where a call of the library costs ten times as much.
 *
 * @returns below 0 where the one is smaller
 */
export function compareDigests(bytes: Buffer, one: number, other: number): number {
  for (let at = 0; at < DIGEST_BYTES; at += 1) {
    const difference = (bytes[one + at] ?? 0) - (bytes[other + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
