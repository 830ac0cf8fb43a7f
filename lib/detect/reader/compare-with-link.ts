import type { PhoneNumber } from 'libphonenumber-js/max';
import type { CandidateReading } from '../candidate-reading';
import { normaliseText } from './normalise-text';

/** With fewer, the same end would be chance. */
const MIN_DIGITS = 6;

/**
 * Holds the numbers that a link shows against the one that it dials: the same one is certain, and
 * another one is flagged.
 *
 * @param text of the link's candidate
 * @param readings found in the text
 */
export function compareWithLink(
  text: string,
  readings: readonly CandidateReading[],
  dialled: PhoneNumber,
): readonly CandidateReading[] {
  const e164 = dialled.number;
  if (readings.length === 0) return readAsDialled(text, dialled);
  return readings.map((reading) => {
    const { start, end } = reading;
    const isSame = reading.e164 === e164 || isWrittenAs(text.slice(start, end), dialled);
    return isSame
      ? { start, end, e164, certainty: 'certain', reason: 'link' }
      : { ...reading, dials: e164 };
  });
}

/** A text that could not be read by itself, such as a number of another country. */
function readAsDialled(text: string, dialled: PhoneNumber): readonly CandidateReading[] {
  if (!isWrittenAs(text, dialled)) return [];
  return [
    { start: 0, end: text.length, e164: dialled.number, certainty: 'certain', reason: 'link' },
  ];
}

/** Whether a text's digits are the end of a number, with or without its trunk prefix. */
function isWrittenAs(text: string, { number }: PhoneNumber): boolean {
  const digits = normaliseText(text).plain.replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length >= MIN_DIGITS && number.endsWith(digits);
}
