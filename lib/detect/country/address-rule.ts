import type { CountryCode } from 'libphonenumber-js/max';

/**
 * A way in which the addresses of a country are written. Patterns have the flag `g`, begin with
 * something rare or fixed, and repeat single classes with an upper bound only: a try costs a
 * constant at each place of the text, whatever the text.
 */
export interface AddressRule {
  readonly country: CountryCode;
  readonly pattern: RegExp;
  /** True where it could be something else, or another country's address. */
  readonly isLikely?: true;
}
