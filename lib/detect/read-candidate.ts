import type { RankedCountry } from './ranked-country';
import type { Candidate } from './candidate';
import type { CandidateReading } from './candidate-reading';
import { compareWithLink } from './reader/compare-with-link';
import { readDialled } from './reader/read-dialled';
import { readText } from './reader/read-text';

/**
 * Reads the phone numbers of one candidate. What is not recognised here with certainty never leaves
 * the browser unasked. See docs/detection.md for the rules.
 *
 * @param countries tried for national numbers, the likeliest first; none: international ones only
 * @returns the numbers in the order of the text
 */
export function readCandidate(
  candidate: Candidate,
  countries: readonly RankedCountry[],
): readonly CandidateReading[] {
  const { source, text, dials } = candidate;
  if (source !== 'text') return readNamed(source, text, countries);
  const dialled = dials === undefined ? undefined : readDialled(dials, countries);
  const readings = readText(candidate, countries);
  return dialled ? compareWithLink(candidate.text, readings, dialled) : readings;
}

/** Data need not be seen by anyone, so by itself it is no reason to ask a directory. */
function readNamed(
  source: 'link' | 'data',
  text: string,
  countries: readonly RankedCountry[],
): readonly CandidateReading[] {
  const number = readDialled(text, countries);
  if (!number) return [];
  const certainty = source === 'link' ? 'certain' : 'likely';
  return [{ start: 0, end: text.length, e164: number.number, certainty, reason: source }];
}
