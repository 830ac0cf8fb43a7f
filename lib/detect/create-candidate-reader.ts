import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate } from './candidate';
import { candidateKey } from './candidate-key';
import type { CandidateReading } from './candidate-reading';
import { readCandidate } from './read-candidate';

export type ReadCandidate = typeof readCandidate;

/** Enough for the candidates of a few large pages, some hundred kilobytes. */
const MAX_REMEMBERED = 10_000;

/**
 * Creates a reader that remembers what it has read: a page reports all its candidates again when one
 * of them changes, and parsing is what costs.
 *
 * @param read reads one candidate for the first time
 */
export function createCandidateReader(read: ReadCandidate = readCandidate): ReadCandidate {
  const remembered = new Map<string, readonly CandidateReading[]>();
  return (candidate: Candidate, country: CountryCode | undefined) => {
    const key = `${country ?? ''}\u0000${candidateKey(candidate)}`;
    const known = remembered.get(key);
    if (known) return known;
    const readings = read(candidate, country);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(key, readings);
    return readings;
  };
}
