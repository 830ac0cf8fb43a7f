import { DIGEST_BYTES } from './listing-store';

/**
 * @param left digests of 20 bytes, ascending, none twice
 * @param right the same
 * @returns the digests of both, ascending, none twice
 */
export function mergeDigests(left: Uint8Array, right: Uint8Array): Buffer {
  const merged = Buffer.alloc(left.length + right.length);
  let length = 0;
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    const order = compareAt(
      left.subarray(l, l + DIGEST_BYTES),
      right.subarray(r, r + DIGEST_BYTES),
    );
    const [source, at] = order <= 0 ? [left, l] : [right, r];
    merged.set(source.subarray(at, at + DIGEST_BYTES), length);
    length += DIGEST_BYTES;
    if (order <= 0) l += DIGEST_BYTES;
    if (order >= 0) r += DIGEST_BYTES;
  }
  return merged.subarray(0, length);
}

/** An exhausted side comes last, so that the other side is copied to its end. */
function compareAt(left: Uint8Array, right: Uint8Array): number {
  if (left.length === 0) return 1;
  if (right.length === 0) return -1;
  return Buffer.compare(left, right);
}
