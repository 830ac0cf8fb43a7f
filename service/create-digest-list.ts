import { DIGEST_BYTES } from './listing-store';

const BLOCK_DIGESTS = 65_536;

/** A list that only grows, 20 bytes an entry: ten million numbers take 200 MB, a Set ten times that. */
export interface DigestList {
  /** Copies a 20-byte digest to the end. */
  push(digest: Uint8Array): void;
  count(): number;
  /** @returns the digests in order of arrival, in blocks of whole digests */
  blocks(): readonly Uint8Array[];
}

/** @returns an empty list */
export function createDigestList(): DigestList {
  const full: Uint8Array[] = [];
  let block = Buffer.alloc(BLOCK_DIGESTS * DIGEST_BYTES);
  let used = 0;
  return {
    push(digest) {
      if (used === block.length) {
        full.push(block);
        block = Buffer.alloc(BLOCK_DIGESTS * DIGEST_BYTES);
        used = 0;
      }
      block.set(digest, used);
      used += DIGEST_BYTES;
    },
    count: () => full.length * BLOCK_DIGESTS + used / DIGEST_BYTES,
    blocks: () => [...full, block.subarray(0, used)],
  };
}
