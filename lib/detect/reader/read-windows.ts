import type { CandidateReading } from '../candidate-reading';
import type { Run } from '../find-runs';
import { listWindows } from './list-windows';
import type { ReadWhole } from './read-whole';

/** Digits that may stand beside a number in one run: a house, a postal code. */
const MAX_LEFT_OVER = 5;

/** A number among other figures is found in the first few places, or the row is no place for one. */
const MAX_TRIES = 8;

const countDigits = (text: string): number => text.replaceAll(/\D/g, '').length;

/**
 * Reads the numbers among other figures of one piece of plain text, such as `90210 213 373 4253`. In
 * a long row of figures some always look like a number, so nothing is read where many are left over,
 * nor what has only its shape where any are.
 *
 * @param readWhole reads a piece that is one number
 */
export function readWindows(
  plain: string,
  piece: Run,
  readWhole: ReadWhole,
): readonly CandidateReading[] {
  const found: CandidateReading[] = [];
  let digits = 0;
  let leftOver = 0;
  let tries = 0;
  for (const window of listWindows(plain, piece)) {
    if (window.digitsBefore < digits) continue;
    // A row of nothing but figures is given up at once, however long it is.
    if (window.digitsBefore - digits > MAX_LEFT_OVER || tries >= MAX_TRIES) return [];
    const reading = readWhole(window, true);
    tries = reading ? 0 : tries + 1;
    if (!reading) continue;
    found.push(reading);
    leftOver = Math.max(leftOver, window.digitsBefore - digits);
    digits = window.digitsBefore + countDigits(plain.slice(window.start, window.end));
  }
  // What has a plus in front is one number or none: "+999 22 41 57 90".
  if (plain.charAt(piece.start) === '+' && found[0]?.start !== piece.start) return [];
  leftOver = Math.max(leftOver, countDigits(plain.slice(piece.start, piece.end)) - digits);
  const hasOnlyShape = found.some(({ reason }) => reason === 'shape');
  return leftOver > (hasOnlyShape ? 0 : MAX_LEFT_OVER) ? [] : found;
}
