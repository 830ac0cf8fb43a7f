import type { CountryCode } from 'libphonenumber-js/max';
import type { AddressHit } from './address-hit';
import { CITIES } from './cities';

/**
 * A code and a word, and a word and a code. Both begin where no letter or digit stands before, and
 * repeat single classes with a bound: linear. Three and two digits are one code ("111 22 Stockholm").
 */
const CODE_CITY =
  /(?<![\p{L}\d.,-])(?<code>\d{3} \d{2}|\d{3,6})[ \u00A0,]{1,2}(?:г\. ?)?(?<city>\p{Lu}\p{L}{1,20})/gu;
const CITY_CODE =
  /(?<!\p{L})(?<city>[\p{Lu}\p{Lo}][\p{L}\p{M}]{2,20})[ \u00A0,–-]{1,4}(?<code>\d{3} \d{3}|\d{4,6})(?![\d-])/gu;
const YEAR = /^(?:19|20)\d{2}$/;

const BEHIND_CODE = index(CITIES.behindCode);
const BEFORE_CODE = index(CITIES.beforeCode);

/** Finds large cities with a postal code beside them: "10115 Berlin", "Mumbai 400 001". */
export function findCityCodes(text: string): readonly AddressHit[] {
  return [
    ...[...text.matchAll(CODE_CITY)].flatMap((match) => readHit(match, BEHIND_CODE)),
    ...[...text.matchAll(CITY_CODE)].flatMap((match) => readHit(match, BEFORE_CODE)),
  ];
}

function readHit(
  { groups, index: at }: RegExpExecArray,
  countries: ReadonlyMap<string, CountryCode>,
): readonly AddressHit[] {
  const digits = groups?.['code']?.replace(' ', '') ?? '';
  const country = countries.get(`${digits.length} ${groups?.['city']?.toLowerCase()}`);
  if (!country || YEAR.test(digits)) return [];
  return [{ country, found: digits, at, isLikely: false }];
}

function index(cities: typeof CITIES.behindCode): ReadonlyMap<string, CountryCode> {
  return new Map(cities.map(({ country, digits, name }) => [`${digits} ${name}`, country]));
}
