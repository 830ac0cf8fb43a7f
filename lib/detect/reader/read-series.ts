import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CandidateReading } from '../candidate-reading';
import type { Run } from '../find-runs';
import type { ReadWhole } from './read-whole';

/** A number, and one more of which only the end is written: `030 1234567/68`, `… / 0019`. */
const SERIES = /^(.*\d)( ?\/ ?)(\d{1,4})$/;

/**
 * Reads a number and its neighbour of which only the last digits are written.
 *
 * @param readWhole reads a piece that is one number
 * @returns both, or nothing where the piece is no such pair
 */
export function readSeries(
  plain: string,
  piece: Run,
  readWhole: ReadWhole,
): readonly CandidateReading[] {
  const [, head = '', gap = '', tail = ''] = SERIES.exec(plain.slice(piece.start, piece.end)) ?? [];
  if (tail === '') return [];
  const first = readWhole({ start: piece.start, end: piece.start + head.length });
  if (!first) return [];
  const e164 = first.e164.slice(0, -tail.length) + tail;
  const second = parsePhoneNumberFromString(e164);
  if (!second?.isValid()) return [first];
  return [first, { ...first, start: first.end + gap.length, end: piece.end, e164: second.number }];
}
