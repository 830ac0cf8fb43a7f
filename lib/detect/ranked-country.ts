import type { CountryCode } from 'libphonenumber-js/max';

/** What speaks for a country, in the order in which it is told to the user. */
export type CountryEvidence =
  /** The user's setting for this site. */
  | 'setting'
  /** International numbers on the page. */
  | 'numbers'
  /** A postal address, or a country's name beside a number. */
  | 'address'
  /** The region in the page's language. */
  | 'language'
  /** The country's top-level domain. */
  | 'domain'
  /** Its currency or units. */
  | 'currency'
  /** National numbers that are written as only this country writes them. */
  | 'format'
  /** The user's default. */
  | 'default';

/** A country that a page's national numbers may be written for. */
export interface RankedCountry {
  readonly country: CountryCode;
  /** Strongest first, each once; never empty. */
  readonly evidence: readonly CountryEvidence[];
}
