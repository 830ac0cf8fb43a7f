import type { HashRange } from './parse-range';

/** Bytes of a SHA-1 digest: the record length of a bucket. */
export const DIGEST_BYTES = 20;

/** The hashes that share their first 5 hex characters. */
export interface HashBucket {
  /** The first 20 bits of every digest in the bucket, 0 to 0xfffff. */
  readonly prefix: number;
  /** Whole SHA-1 digests, 20 bytes each, ascending, none twice. */
  readonly digests: Uint8Array;
}

/** What became of the hashes given to `addBuckets`. */
interface AddedHashes {
  readonly added: number;
  readonly alreadyListed: number;
}

/** The listed numbers, known by their hashes only. */
export interface ListingStore {
  /** @returns the listed hashes in the range, 40 lower-case hex characters each, ascending */
  findHashes(range: HashRange): readonly string[];

  /**
   * Adds all buckets or, when anything fails on the way, none: readers see the old or the new
   * listing, never a part. Whatever the iterable throws is thrown on.
   */
  addBuckets(buckets: Iterable<HashBucket>): AddedHashes;

  /** @returns how many hashes are listed */
  countHashes(): number;
}
