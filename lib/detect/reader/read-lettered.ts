import type { CandidateReading } from '../candidate-reading';
import { findOtherLabel } from './find-other-label';
import { hasContactCue } from './has-contact-cue';
import { isGluedAfter, isGluedBefore } from './is-glued';
import { parseNumber } from './parse-number';

/** The letters of each key from 2 to 9. */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
/** A word may be longer than the number: what is dialled after it is not heard. */
const MAX_DIGITS = 10;
interface Lettered {
  readonly plain: string;
  readonly before: string;
  readonly after: string;
}

const FREEPHONE = /^8(?:00|33|44|55|66|77|88)/;

/**
 * Reads an American number with capitals for its last digits: `1-800-FLOWERS`. Words behind three
 * digits are common enough, so only freephone numbers are certain; and amounts are written with
 * points and spaces ("1.800 MILLION"), so those need a word that announces a number.
 *
 * @returns nothing where the text is none
 */
export function readLettered({ plain, before, after }: Lettered): readonly CandidateReading[] {
  if (!/[A-Z]{2}/.test(plain)) return [];
  if (isGluedBefore(before, plain.startsWith('(')) || isGluedAfter(after)) return [];
  if (findOtherLabel(before)) return [];
  const isJoined = /^(?:1-)?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[A-Z\d-]+$/.test(plain);
  if (!isJoined && !hasContactCue(before, after)) return [];
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
