import type { CountryCode } from 'libphonenumber-js/max';

/** A text and what is known of where it stands. */
export interface TextSource {
  readonly text: string;
  /** Offsets at which inline elements begin or end, ascending. */
  readonly breaks?: readonly number[];
  /** The address of the page, of which only the host is used; it need not have one. */
  readonly base?: string;
  /** National numbers are read in this one first; null: they are not read at all. */
  readonly country?: CountryCode | null;
  /** The user's default, for pages that tell of no country. */
  readonly defaultCountry?: CountryCode;
}
