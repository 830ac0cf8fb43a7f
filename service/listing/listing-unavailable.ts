/**
 * What a listing throws that cannot be read now. It must never look like a number that is not listed:
 * whoever answers requests answers 503.
 */
export class ListingUnavailable extends Error {
  override readonly name = 'ListingUnavailable';
  /** What a server or the system said last, by its name for it. */
  readonly code: string;

  constructor(message: string, code = '') {
    super(message);
    this.code = code;
  }
}
