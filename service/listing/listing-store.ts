import type { HashRange } from '../parse-range';
import type { ExactHash } from './exact-hash';
import type { Listing } from './listing';
import type { ListingFacts } from './listing-facts';

/** Bytes of a SHA-1 digest. */
export const DIGEST_BYTES = 20;

/** The embedded store answers at once, a database server later. */
export type Awaitable<T> = T | Promise<T>;

/** The listed numbers, as everything that answers requests sees them. */
export interface ListingStore {
  /**
   * The listed hashes in a range: whole SHA-1 digests, 20 bytes each, ascending, none twice. What is
   * returned holds until the next call only.
   */
  readonly readRange: (range: HashRange) => Awaitable<Uint8Array>;
  /** What is known of the number with this hash; undefined where none is listed. */
  readonly findListing: (hash: ExactHash) => Awaitable<Listing | undefined>;
  readonly readFacts: () => Awaitable<ListingFacts>;
}
