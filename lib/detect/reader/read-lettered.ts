import type { CandidateReading } from '../candidate-reading';
import { parseNumber } from './parse-number';

/** The letters of each key from 2 to 9. */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
/** A word may be longer than the number: what is dialled after it is not heard. */
const MAX_DIGITS = 10;
const FREEPHONE = /^8(?:00|33|44|55|66|77|88)/;

/**
 * Reads an American number with capitals for its last digits: `1-800-FLOWERS`. Words behind three
 * digits are common enough, so only freephone numbers are certain.
 *
 * @returns nothing where the text is none
 */
export function readLettered(plain: string): readonly CandidateReading[] {
  if (!/[A-Z]{2}/.test(plain)) return [];
  const digits = plain.replaceAll(/[A-Z]/g, dial).replaceAll(/\D/g, '').replace(/^1/, '');
  if (digits.length < MAX_DIGITS) return [];
  const number = parseNumber(digits.slice(0, MAX_DIGITS), 'US');
  if (!number) return [];
  const certainty = FREEPHONE.test(digits) ? 'certain' : 'likely';
  return [{ start: 0, end: plain.length, e164: number.number, certainty, reason: 'grouping' }];
}

function dial(letter: string): string {
  return `${KEYS.findIndex((key) => key.includes(letter)) + 2}`;
}
