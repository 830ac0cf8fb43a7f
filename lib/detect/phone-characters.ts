/*
 * The characters that phone numbers are written with, as they stand in a class of a pattern. The
 * same classes by code: kind-of-character.ts, whose test compares the two.
 */

/** ASCII, full-width, Arabic-Indic, Persian and Devanagari digits. */
export const DIGITS = '0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u0966-\u096F';
/** What a number may begin with besides a digit. */
export const OPENERS = '+\uFF0B(\uFF08';
/** Spaces of all widths, line breaks of the page's source, and what has no width at all. */
const SPACES =
  ' \\t\\n\\r\u00A0\u2000-\u200A\u202F\u205F\u3000\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF';
/** Hyphens, dashes, dots, middle dots, slashes and closing parentheses. */
const SIGNS =
  '\\-\u2010-\u2015\u2212\u30FC\uFF0D.\u00B7\u2219\u22C5\u30FB\uFF0E/\u2044\uFF0F)\uFF09';
/** What may stand between the digits of a number. */
export const FILLERS = SPACES + SIGNS;

/**
 * One class run and no tail condition: a pattern that must end in a digit backtracks and is
 * quadratic on "((((…". Digits are counted in code instead.
 */
export const RUN = `[${OPENERS}${DIGITS}][+\uFF0B]?[${DIGITS}${FILLERS}(\uFF08]{5,}`;

/**
 * What every run begins with, and a little that none does: all that is not ASCII counts as a sign.
 * Patterns are compiled anew for every page, and the full classes take longer to compile than most
 * pages take to read.
 */
const ROUGH_FILLERS =
  ' \\t\\n\\r()\\-./\\x80-\\u065F\\u066A-\\u06EF\\u06FA-\\u0965\\u0970-\\uFF0F\\uFF1A-\\uFFFF';
export const ROUGH_RUN = `[${OPENERS}${DIGITS}][+${DIGITS}${ROUGH_FILLERS}]{5}`;
/** In UTF-16 code units. */
export const ROUGH_RUN_LENGTH = 6;
/** What may be a digit or the sign before one at the end of a text, with no more behind it than numbers have. */
export const ROUGH_END = `[${OPENERS}${DIGITS}][${ROUGH_FILLERS}]{0,24}$`;
/** `800-FL`: what every number with letters in place of digits has. */
export const ROUGH_LETTERED = '\\d{3}[). -] ?[A-Z]{2}';
/**
 * What every number has: seven digits, or some in front of capitals that are dialled.
 * Digits and fillers have no character in common, so that each way to match is tried once: linear.
 */
export const ROUGH_NUMBER = `(?:[${DIGITS}][+${ROUGH_FILLERS}]*){6}[${DIGITS}]|${ROUGH_LETTERED}`;
