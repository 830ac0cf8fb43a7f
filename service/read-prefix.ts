/** How many prefixes of 5 hex characters there are. */
export const PREFIX_COUNT = 0x100000;

/** @returns the first 20 bits of the digest at this byte offset: its 5 hex characters as a number */
export function readPrefix(digests: Uint8Array, offset = 0): number {
  const [high = 0, middle = 0, low = 0] = digests.subarray(offset, offset + 3);
  return (high << 12) | (middle << 4) | (low >> 4);
}
