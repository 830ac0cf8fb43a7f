import type { CountryCode } from 'libphonenumber-js/max';
import type { AddressRule } from './address-rule';

interface StreetRow {
  readonly countries: readonly CountryCode[];
  /** Words for streets in the language of the country, or their ends, before the house's number. */
  readonly ends?: string;
  /** Words of their own that come before a street's name. */
  readonly words?: string;
  /** What its postal codes are made of. */
  readonly code: string;
}

const GERMAN = 'straße|strasse|str.|gasse|allee|platz|weg|ring|damm|ufer';
/** Only "avenue de": the English put the name before it, and digits behind. */
const FRENCH =
  'rue|avenue de|avenue du|avenue des|avenue de la|boulevard de|boulevard du|boulevard des|place de|place du|quai de|quai du|chemin de|chemin du|chemin des|route de|allée des';
const SPANISH = 'calle|avda.|avenida|paseo|plaza|carrer|ctra.';

/**
 * The language of a street and the length of the postal code behind it: one alone fits many
 * countries, both together fit one or two. Where they fit two, each is likely only.
 */
const ROWS: readonly StreetRow[] = [
  { countries: ['DE'], ends: GERMAN, code: '\\d{5}' },
  { countries: ['AT', 'CH'], ends: GERMAN, code: '\\d{4}' },
  { countries: ['FR'], words: FRENCH, code: '\\d{5}' },
  { countries: ['BE', 'CH'], words: FRENCH, code: '\\d{4}' },
  { countries: ['ES'], words: SPANISH, code: '\\d{5}' },
  { countries: ['IT'], words: 'via|viale|piazza|corso|largo|vicolo', code: '\\d{5}' },
  {
    countries: ['NL'],
    ends: 'straat|laan|plein|gracht|kade|singel|dijk|weg|postbus',
    code: '\\d{4}[ \\u00A0]?[A-Z]{2}',
  },
  { countries: ['BE'], ends: 'straat|laan|plein|steenweg', code: '\\d{4}' },
  { countries: ['BR'], words: 'rua|avenida|av.|alameda|travessa', code: '\\d{5}-?\\d{3}' },
  { countries: ['SE'], ends: 'gatan|vägen|torget|gränd', code: '\\d{3}[ \\u00A0]?\\d{2}' },
  { countries: ['DK'], ends: 'gade|vej|vænget|torv', code: '\\d{4}' },
  { countries: ['NO'], ends: 'gata|gaten|vei|veien|plass', code: '\\d{4}' },
  { countries: ['FI'], ends: 'katu|tie|kuja|polku', code: '\\d{5}' },
  { countries: ['HU'], ends: 'utca|körút', code: '\\d{4}' },
  { countries: ['TR'], words: 'cad.|caddesi|sok.|sokak|mah.|mahallesi|bulvarı', code: '\\d{5}' },
  { countries: ['RO'], words: 'strada|str.|bulevardul|bd.|calea', code: '\\d{6}' },
];

/**
 * At most this much between a street and its code. It is looked through once for each street, so it
 * costs a constant. A house's number follows at once where the street's name came before.
 */
const NAME_AND_HOUSE = '[^]{1,48}?';
const HOUSE = '[ \\u00A0]{1,2}\\d{1,4}[^]{1,20}?';
/** Before a code; in English order it is a state, as in "CA 92008". */
const EDGE = '(?<=[\\n\\r,;|·•–/)-]\\s{0,2}|\\d[a-zA-Z]?[ \\u00A0])';
/** The name of a town behind the code, and not the next line of an address. */
const TOWN =
  '[ \\u00A0]{1,2}(?!Tel|Fax|Fon|Phone|Mobil|Mail|E-Mail|Call|USA|United)(?=\\p{Lu}\\p{L}{2})';

/** Postal codes behind a street and before a town. */
export const STREET_CODE_RULES: readonly AddressRule[] = ROWS.flatMap(
  ({ countries, ends = '', words = '', code }) => {
    const street = ends
      ? `(?:${spellCases(ends)})${HOUSE}`
      : `(?<!\\p{L})(?:${spellCases(words)}) ${NAME_AND_HOUSE}`;
    const pattern = new RegExp(`${street}${EDGE}${code}(?![\\d-])${TOWN}`, 'gu');
    return countries.map((country) => ({
      country,
      pattern,
      ...(countries.length > 1 && { isLikely: true as const }),
    }));
  },
);

/** Small, with a capital, and in capitals: the towns behind need theirs, so case cannot be ignored. */
function spellCases(words: string): string {
  const all = words.split('|').map((word) => word.replace('.', '\\.'));
  const capitals = all.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [...all, ...capitals, ...all.map((word) => word.toUpperCase())].join('|');
}
