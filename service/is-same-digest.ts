import { timingSafeEqual } from 'node:crypto';

const HEX_LENGTH = 64;
// Made once: two new buffers would cost more than the comparison.
const left = Buffer.alloc(HEX_LENGTH);
const right = Buffer.alloc(HEX_LENGTH);

/**
 * Compares two SHA-256 digests in a time that does not tell where they differ.
 *
 * @param one 64 hex characters, as is the other
 */
export function isSameDigest(one: string, other: string): boolean {
  // What is shorter would leave something of an earlier one behind it.
  if (one.length !== HEX_LENGTH || other.length !== HEX_LENGTH) return false;
  left.write(one, 'latin1');
  right.write(other, 'latin1');
  return timingSafeEqual(left, right);
}
