/**
 * What a listing throws that cannot be read now. It must never look like a number that is not listed:
 * whoever answers requests answers 503.
 */
export class ListingUnavailable extends Error {
  override readonly name = 'ListingUnavailable';
}
