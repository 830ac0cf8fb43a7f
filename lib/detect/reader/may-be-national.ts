import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/max';

/** Countries that write their trunk prefix 0, by the formats of libphonenumber's metadata. */
const TRUNK_ZERO = new Set(
  `AE AF AL AM AR AT AU AX AZ BA BD BE BG BL CC CD CH CU CX DE DZ EC EG EH ER ET FI FR GB GF GG GH GP HR
  ID IE IL IM IQ IR JE JO JP KE KG KH KP KR LA LK LR LY MA MC MD ME MF MG MK MM MQ MW MY NA NG NL NZ PH
  PK PM PS PY RE RO RS RW SA SD SE SI SK SL SS TH TW TZ UA UG UY VE XK YE YT ZA ZM ZW`.split(/\s+/),
);
/** Ten digits, with 1 in front of them or an international prefix. */
const NORTH_AMERICAN = /^(?:1?\d{10}|011\d{6,15})$/;

/**
 * Whether it is worth parsing digits as a number of a country, by what its numbers begin with: most
 * figures on a page are no number, and parsing is what costs.
 *
 * @param hasCue whether a word announces a number, which may then lack its trunk prefix
 */
export function mayBeNational(digits: string, country: CountryCode, hasCue: boolean): boolean {
  const code = getCountryCallingCode(country);
  if (code === '1') return NORTH_AMERICAN.test(digits);
  // Service numbers such as 1800 and 1300 stand without the zero.
  return hasCue || !TRUNK_ZERO.has(country) || /^[01]/.test(digits) || digits.startsWith(code);
}
