import type { Candidate } from '../candidate';
import { normaliseText } from '../reader/normalise-text';

/** Candidates after these are left alone, or a page of thousands of repeats would cost milliseconds. */
const MAX_LOOKED_AT = 400;
/** Each is parsed for each country that may be meant, about 12 µs a time. */
const MAX_NUMBERS = 16;
/** What one number is written in: a list or two numbers in a row end at a line break or a slash. */
const NUMBER = /^[\d(][\d ().-]{5,24}(?![\d])/;
const MIN_DIGITS = 7;
/** Dates and spans of years have enough digits, and some are numbers in Italy. */
const DATE =
  /^\d{1,2}[.-]\d{1,2}[.-]\d{4}|^(?:19|20)\d{2} ?[.-] ?(?:(?:19|20)\d{2}|\d{1,2}[.-]\d{1,2})$/;

/**
 * Lists the distinct national numbers of a page as they are written, in its order. What is listed
 * need not be a number: dates and prices are valid nowhere, most of the time.
 */
export function listNationalNumbers(candidates: readonly Candidate[]): readonly string[] {
  const numbers = new Map<string, string>();
  for (const { text } of candidates.slice(0, MAX_LOOKED_AT)) {
    if (numbers.size >= MAX_NUMBERS) break;
    const written = readNational(text);
    const digits = written.replaceAll(/\D/g, '');
    if (digits.length >= MIN_DIGITS && !DATE.test(written)) numbers.set(digits, written);
  }
  return [...numbers.values()];
}

function readNational(text: string): string {
  const line = text.slice(0, 40).split(/[\n\r/]|\s{3}/, 1)[0] ?? '';
  const plain = normaliseText(line).plain.trim();
  return plain.startsWith('00') ? '' : (NUMBER.exec(plain)?.[0].trim() ?? '');
}
