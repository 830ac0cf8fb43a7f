import type { AddressRule } from './address-rule';
import type { CountryCode } from 'libphonenumber-js/max';

/** The signs that cars carry abroad, and the lengths of the postal codes that they stand before. */
const SIGNS: readonly (readonly [CountryCode, signs: string, code: string])[] = [
  ['DE', 'DE?', '\\d{5}'],
  ['AT', 'AT?', '\\d{4}'],
  ['CH', 'CH', '\\d{4}'],
  ['LI', 'FL|LI', '\\d{4}'],
  ['FR', 'FR?', '\\d{5}'],
  ['BE', 'BE?', '\\d{4}'],
  ['LU', 'LU?', '\\d{4}'],
  ['NL', 'NL', '\\d{4}'],
  ['IT', 'IT?', '\\d{5}'],
  ['ES', 'ES?', '\\d{5}'],
  ['SE', 'SE?', '\\d{3} ?\\d{2}'],
  ['DK', 'DK', '\\d{4}'],
  ['NO', 'NO?', '\\d{4}'],
  ['FI', 'FIN?', '\\d{5}'],
  ['CZ', 'CZ', '\\d{3} ?\\d{2}'],
  ['SK', 'SK', '\\d{3} ?\\d{2}'],
  ['HU', 'HU?', '\\d{4}'],
  ['SI', 'SI', '\\d{4}'],
  ['HR', 'HR', '\\d{5}'],
  ['GR', 'GR', '\\d{3} ?\\d{2}'],
  ['LT', 'LT', '\\d{5}'],
  ['LV', 'LV', '\\d{4}'],
];

/** "D-10115 Berlin", "CH-8001 Zürich": a sign, the code, and a word that begins as a town does. */
export const SIGN_CODE_RULES: readonly AddressRule[] = SIGNS.map(([country, signs, code]) => ({
  country,
  pattern: new RegExp(
    `(?<![\\w-])(?:${signs})[-–]${code}[ \\u00A0]{1,2}(?=\\p{Lu}\\p{L}{2})`,
    'gu',
  ),
}));
