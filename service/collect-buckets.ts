import { DIGEST_BYTES, type HashBucket } from './listing-store';
import { PREFIX_COUNT, readPrefix } from './read-prefix';

/**
 * Sorts digests into their buckets, without the duplicates. Time is linear in the digests but for
 * the sort inside a bucket; memory is one more copy of them.
 *
 * @param blocks whole digests of 20 bytes in any order
 * @returns the buckets that hold anything, prefixes ascending
 */
export function* collectBuckets(blocks: readonly Uint8Array[]): Generator<HashBucket> {
  const ends = countByPrefix(blocks);
  const grouped = groupByPrefix(blocks, ends);
  let start = 0;
  for (let prefix = 0; prefix < PREFIX_COUNT; prefix++) {
    const end = ends[prefix] ?? start;
    if (end > start) yield { prefix, digests: sortDistinct(grouped.subarray(start, end)) };
    start = end;
  }
}

/** @returns for each prefix the byte offset where its digests begin; grouping moves it to their end */
function countByPrefix(blocks: readonly Uint8Array[]): Float64Array {
  const offsets = new Float64Array(PREFIX_COUNT + 1);
  for (const [block, offset] of eachDigest(blocks)) {
    const next = readPrefix(block, offset) + 1;
    offsets[next] = (offsets[next] ?? 0) + DIGEST_BYTES;
  }
  for (let prefix = 1; prefix < offsets.length; prefix++) {
    offsets[prefix] = (offsets[prefix] ?? 0) + (offsets[prefix - 1] ?? 0);
  }
  return offsets;
}

function groupByPrefix(blocks: readonly Uint8Array[], offsets: Float64Array): Buffer {
  const grouped = Buffer.alloc(offsets[PREFIX_COUNT] ?? 0);
  for (const [block, offset] of eachDigest(blocks)) {
    const prefix = readPrefix(block, offset);
    const place = offsets[prefix] ?? 0;
    grouped.set(block.subarray(offset, offset + DIGEST_BYTES), place);
    offsets[prefix] = place + DIGEST_BYTES;
  }
  return grouped;
}

function* eachDigest(blocks: readonly Uint8Array[]): Generator<readonly [Uint8Array, number]> {
  for (const block of blocks) {
    for (let offset = 0; offset < block.length; offset += DIGEST_BYTES) yield [block, offset];
  }
}

function sortDistinct(digests: Buffer): Buffer {
  if (digests.length === DIGEST_BYTES) return digests;
  const sorted = splitDigests(digests).toSorted((left, right) => left.compare(right));
  return Buffer.concat(sorted.filter((digest, at) => at === 0 || !sorted[at - 1]?.equals(digest)));
}

function splitDigests(digests: Buffer): Buffer[] {
  return Array.from({ length: digests.length / DIGEST_BYTES }, (_, at) =>
    digests.subarray(at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES),
  );
}
