import type { HashRange } from '../parse-range';
import { DIGEST_BYTES } from './listing-store';

/** Of digests that ascend, those whose hex begins with a range. */
export function findRange(digests: Buffer, range: HashRange): Buffer {
  const isBefore = (at: number): boolean =>
    digests.toString('hex', at, at + DIGEST_BYTES).slice(0, range.length) < range;
  const isWithin = (at: number): boolean =>
    digests.toString('hex', at, at + DIGEST_BYTES).startsWith(range);
  let start = 0;
  while (start < digests.length && isBefore(start)) start += DIGEST_BYTES;
  let end = start;
  while (end < digests.length && isWithin(end)) end += DIGEST_BYTES;
  return digests.subarray(start, end);
}
