import type { CountryEvidence } from '../ranked-country';

/**
 * The most points that one kind of evidence gives a country, however often it is found: a hundred
 * postal codes of customers must not outweigh everything else.
 */
export const EVIDENCE_CAPS: Readonly<Record<CountryEvidence, number>> = {
  setting: Infinity,
  numbers: 5,
  address: 6,
  // `lang`, `og:locale` and the script are one choice told three times.
  language: 2.5,
  domain: 4,
  currency: 1,
  format: 3,
  default: 0.4,
};
