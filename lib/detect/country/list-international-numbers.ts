import type { PhoneNumber } from 'libphonenumber-js/max';
import type { Candidate } from '../candidate';
import { normaliseText } from '../reader/normalise-text';
import { parseNumber } from '../reader/parse-number';

/** Candidates after these are left alone, or a page of thousands of repeats would cost milliseconds. */
const MAX_LOOKED_AT = 400;
/** A page of a thousand numbers has told its country after these. */
const MAX_NUMBERS = 40;
/** Longer than what a number is written with; a candidate may hold several numbers. */
const MAX_PIECE = 40;
/** `+` or the international prefix of most of the world, then digits and signs: linear. */
const INTERNATIONAL = /^\(?(?:\+|00)([\d ().-]{7,})/;

/** Lists the distinct international numbers of a page, in its order. */
export function listInternationalNumbers(candidates: readonly Candidate[]): readonly PhoneNumber[] {
  const numbers = new Map<string, PhoneNumber>();
  for (const { text } of candidates.slice(0, MAX_LOOKED_AT)) {
    if (numbers.size >= MAX_NUMBERS) break;
    const number = readStart(normaliseText(text.slice(0, MAX_PIECE)).plain.trim());
    if (number) numbers.set(number.number, number);
  }
  return [...numbers.values()];
}

function readStart(plain: string): PhoneNumber | undefined {
  const rest = INTERNATIONAL.exec(plain)?.[1];
  // "+44 (0)20 …": the trunk prefix is not dialled, and the parser knows it by its country only.
  if (rest === undefined) return undefined;
  return parseNumber(`+${rest.replace('(0)', '').replaceAll(/\D/g, '')}`, undefined);
}
