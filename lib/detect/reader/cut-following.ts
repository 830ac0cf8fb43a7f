import type { CountryCode } from 'libphonenumber-js/max';
import type { RankedCountry } from '../ranked-country';
import type { Run } from '../find-runs';
import { CONTACT_WORDS } from './contact-words';
import { trimPiece } from './trim-piece';

/** A postal code in front of a town, and hours in front of their word. */
const TOWN = /^ +(\p{Lu}\p{Ll}+)/u;
const LONG_CODE = / (?:- )?\d{5}$/;
const SHORT_CODE = / (?:- )?\d{4}$/;
const HOURS = / (?:- )?\d{1,2} ?- ?\d{1,2}$/;
const HOURS_WORD = /^ ?(?:uhr|h|hrs|am|pm)(?!\p{L})/iu;
/** Plans of open length in countries with postal codes of four digits; in others they end the number. */
const SHORT_CODED: ReadonlySet<CountryCode> = new Set(['AT', 'LU']);
const SHORT_CODED_PREFIX = /^\(?(?:\+|00) ?(?:43|352)/;
/** What stands behind a number in a list of them, in capitals as towns do. */
const CONTACT = new Set([...CONTACT_WORDS.nouns, ...CONTACT_WORDS.close]);
const CONTACT_STEM =
  /^(?:telef|fax|e?mails?$|web$|kontakt|\p{L}{3,6}tag$|mittwoch$|\p{L}{3,6}day$)/u;
/** A number with fewer digits is more likely the beginning of one. */
const MIN_DIGITS = 8;

interface Surroundings {
  readonly plain: string;
  readonly after: string;
  /** Of the page, the likeliest first. */
  readonly countries: readonly RankedCountry[];
}

/**
 * Cuts off figures at the end of a piece that belong to the word behind it: "+49 221 1234567 50667
 * Köln". In plans of open length they would be read as more of the number.
 *
 * @returns the piece as it was where there are none
 */
export function cutFollowing(piece: Run, { plain, after, countries }: Surroundings): Run {
  const text = plain.slice(piece.start, piece.end);
  const rest = plain.slice(piece.end) + after;
  const figures = findFigures(text, rest, countries);
  const at = figures ? text.search(figures) : -1;
  const isLong = text.slice(0, Math.max(at, 0)).replaceAll(/\D/g, '').length >= MIN_DIGITS;
  return at > 0 && isLong ? trimPiece(plain, { ...piece, end: piece.start + at }) : piece;
}

function findFigures(
  text: string,
  rest: string,
  countries: readonly RankedCountry[],
): RegExp | undefined {
  if (HOURS.test(text) && HOURS_WORD.test(rest)) return HOURS;
  const word = TOWN.exec(rest)?.[1]?.toLowerCase();
  if (word === undefined || CONTACT.has(word) || CONTACT_STEM.test(word)) return undefined;
  if (LONG_CODE.test(text)) return LONG_CODE;
  const isShort = SHORT_CODED.has(countries[0]?.country ?? 'DE') && !/^\(?(?:\+|00)/.test(text);
  return isShort || SHORT_CODED_PREFIX.test(text) ? SHORT_CODE : undefined;
}
