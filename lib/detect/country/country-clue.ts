import type { CountryCode } from 'libphonenumber-js/max';
import type { CountryEvidence } from '../ranked-country';

/** One thing on a page that speaks for a country. */
export interface CountryClue {
  readonly country: CountryCode;
  readonly evidence: CountryEvidence;
  /** How much it speaks, in the points of `WEIGHTS`. */
  readonly weight: number;
}
