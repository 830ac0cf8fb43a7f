import type { CountryCode } from 'libphonenumber-js/max';
import type { Finding } from '../finding';

/** A text of ours, the country that it is read in, and what is to be found in it. */
export interface MarkedText {
  readonly text: string;
  readonly country: CountryCode;
  readonly expected: readonly Finding[];
}
