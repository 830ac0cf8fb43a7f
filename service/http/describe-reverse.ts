import type { ExactHash } from '../listing/exact-hash';
import type { Listing } from '../listing/listing';

/** What a reverse look-up is answered with. */
export type ReverseAnswer =
  | { readonly found: true; readonly hash: string; readonly phone: string }
  | { readonly found: false; readonly hash: string; readonly reason?: 'number_not_kept' };

/**
 * A number that was imported as a hash is listed and yet not found here: the contract has no answer
 * that is found and without a phone, so the reason tells the two apart.
 */
export function describeReverse({ hash }: ExactHash, listing: Listing | undefined): ReverseAnswer {
  if (!listing) return { found: false, hash };
  return listing.number === undefined
    ? { found: false, hash, reason: 'number_not_kept' }
    : { found: true, hash, phone: listing.number };
}
