import type { CandidateReading } from '../candidate-reading';
import type { RankedCountry } from '../ranked-country';
import { hasContactCue } from './has-contact-cue';
import { judgeNumber } from './judge-number';
import { readWritten } from './read-written';

/** A text that may be one number as a whole, and plain text around it. */
interface Placed {
  readonly written: string;
  readonly before: string;
  readonly after: string;
  /** Whether nothing else is written in its own element or line. */
  readonly isAlone: boolean;
}

type Believed = Pick<CandidateReading, 'e164' | 'certainty' | 'reason'>;

/**
 * Reads a number in the first of the countries in which it is believed to be one, those first in
 * which it is written in full.
 *
 * @param countries tried for national numbers, the likeliest first
 */
export function believeWritten(
  placed: Placed,
  countries: readonly RankedCountry[],
): Believed | undefined {
  const hasCue = hasContactCue(placed.before, placed.after);
  let tentative: Believed | undefined;
  for (const read of readWritten(placed.written, countries, hasCue)) {
    const belief = judgeNumber({ ...read, ...placed, hasCue });
    if (!belief) continue;
    const { certainty, reason, isTentative } = belief;
    const reading = { e164: read.number.number, certainty, reason };
    if (!isTentative || read.country === 'set') return reading;
    tentative ??= reading;
  }
  return tentative;
}
