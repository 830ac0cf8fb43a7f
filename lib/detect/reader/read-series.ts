import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CandidateReading } from '../candidate-reading';
import type { Run } from '../find-runs';
import { findSharedBeginning } from './find-shared-beginning';
import type { ReadWhole } from './read-whole';

/**
 * A number, and up to four more of which only the end is written: `030 1234567/68/69`, `… / 0019`. The
 * first may have a slash behind its own area code.
 */
const SERIES = /^((?:\(?0\d{1,4}\)? ?\/ ?)?[^/]*\d)((?:( ?\/ ?)\d{1,4}){1,4})$/;
/** A number, and another one of which the area code is not written: `030 123456 / 654321`. */
const PAIR = /^((?:\(?0\d{1,4}\)? ?\/ ?)?[^/]*\d)( ?\/ ?| - )([1-9][\d -]{4,8}\d)$/;
/** What says of the figures behind a slash that they are hours, days or a year. */
const MEASURE = /^ ?(?:h|hrs?|hours?|std|stunden|uhr|tage?|days?|horas|heures|am|pm)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads a number and its neighbours of which only the last digits are written.
 *
 * @param rest plain text behind the piece
 * @param readWhole reads a piece that is one number
 * @returns all, the number alone where what is behind it is something else, or nothing where the
 *   piece is no such row
 */
export function readSeries(
  { plain, rest }: { readonly plain: string; readonly rest: string },
  piece: Run,
  readWhole: ReadWhole,
): readonly CandidateReading[] {
  const text = plain.slice(piece.start, piece.end);
  const [, head = '', tails = '', gap = ''] = SERIES.exec(text) ?? [];
  if (tails === '') return readPair(plain, piece, readWhole);
  const first = readWhole({ start: piece.start, end: piece.start + head.length });
  if (!first) return [];
  const found = [first];
  for (const { 0: tail, index } of tails.matchAll(/\d+/g)) {
    const isTail = (tail.length > 1 || gap === '/') && !YEAR.test(tail) && !MEASURE.test(rest);
    const e164 = first.e164.slice(0, -tail.length) + tail;
    if (!isTail || !parsePhoneNumberFromString(e164)?.isValid()) break;
    const start = first.end + index;
    found.push({ ...first, start, end: start + tail.length, e164 });
  }
  return found;
}

/** In plans of open length both together would be a longer number that is valid as well. */
function readPair(plain: string, piece: Run, readWhole: ReadWhole): readonly CandidateReading[] {
  const text = plain.slice(piece.start, piece.end);
  const [, head = '', gap = '', tail = ''] = PAIR.exec(text) ?? [];
  if (tail === '' || !findSharedBeginning(tail, head + gap)?.beginning) return [];
  const first = readWhole({ start: piece.start, end: piece.start + head.length });
  const second = first && readWhole({ start: piece.end - tail.length, end: piece.end });
  return second ? [first, second] : [];
}
