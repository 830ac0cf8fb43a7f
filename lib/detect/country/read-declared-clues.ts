import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import type { CountryClue } from './country-clue';
import type { FindNames } from './create-name-finder';
import { readLanguageClues } from './read-language-clues';
import { WEIGHTS } from './weights';

/** What a content script sends at the most; it may be in hostile hands. */
const MAX_ENTRIES = 16;
const MAX_LENGTH = 64;
/** `en_GB` of `og:locale`, and `en-gb`: language first, in small letters. */
const LOCALE = /^[a-z]{2,3}[_-][a-z]{2}$|^[a-z]{2,3}_[A-Z]{2}$|^[a-z]{2,3}-[A-Z]{2}$/;
/** `GB`, `us`, and `GB-LND` of `geo.region`. */
const REGION = /^([a-z]{2})(?:-[a-z\d]{1,3})?$/i;
/** Codes of three letters, as far as they are met in addresses. */
const LONG_CODES: Readonly<Record<string, CountryCode>> = {
  AUS: 'AU',
  AUT: 'AT',
  BEL: 'BE',
  BRA: 'BR',
  CAN: 'CA',
  CHE: 'CH',
  DEU: 'DE',
  ESP: 'ES',
  FRA: 'FR',
  GBR: 'GB',
  IND: 'IN',
  IRL: 'IE',
  ITA: 'IT',
  JPN: 'JP',
  MEX: 'MX',
  NLD: 'NL',
  NZL: 'NZ',
  POL: 'PL',
  PRT: 'PT',
  SWE: 'SE',
  ZAF: 'ZA',
};

/**
 * Reads what a page declares of its place. Countries and regions share their weight: a chain that
 * declares ten branches is at home in none of them. Locales count as languages do.
 */
export function readDeclaredClues(
  declared: readonly string[],
  findNames: FindNames,
): readonly CountryClue[] {
  const entries = declared.slice(0, MAX_ENTRIES).map((entry) => entry.slice(0, MAX_LENGTH).trim());
  const locales = new Set(entries.filter((entry) => LOCALE.test(entry)));
  const places = entries.filter((entry) => !LOCALE.test(entry));
  const countries = new Set(places.flatMap((entry) => readPlace(entry, findNames)));
  return [
    ...[...countries].map((country): CountryClue => ({
      country,
      evidence: 'address',
      weight: WEIGHTS.declared / countries.size,
    })),
    ...[...locales].flatMap(readLanguageClues),
  ];
}

function readPlace(entry: string, findNames: FindNames): readonly CountryCode[] {
  const long = LONG_CODES[entry.toUpperCase()];
  const code = REGION.exec(entry)?.[1]?.toUpperCase();
  const country = long ?? (code === 'UK' ? 'GB' : code);
  if (country && isSupportedCountry(country)) return [country];
  return findNames(entry.charAt(0).toUpperCase() + entry.slice(1)).slice(0, 1);
}
