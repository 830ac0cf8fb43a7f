import type { CountryCode } from 'libphonenumber-js/max';

/** A piece of a text that looks like an address of a country. */
export interface AddressHit {
  readonly country: CountryCode;
  /** What was found, without case and spaces: the same address twice is one. */
  readonly found: string;
  /** Its offset in the text, UTF-16. */
  readonly at: number;
  readonly isLikely: boolean;
}
