import type { RankedCountry } from './ranked-country';
import type { Candidate } from './candidate';
import { candidateKey } from './candidate-key';
import type { CandidateReading } from './candidate-reading';
import { readCandidate } from './read-candidate';

export type ReadCandidate = typeof readCandidate;

/** Enough for the candidates of a few large pages, a few megabytes. */
const MAX_REMEMBERED = 20_000;

/**
 * Creates a reader that remembers what it has read: a page that is loaded again, or whose country
 * turns out otherwise and back, reports the same candidates, and parsing is what costs.
 *
 * @param read reads one candidate for the first time
 */
export function createCandidateReader(read: ReadCandidate = readCandidate): ReadCandidate {
  const remembered = new Map<string, readonly CandidateReading[]>();
  return (candidate: Candidate, countries: readonly RankedCountry[]) => {
    const key = `${nameCountries(countries)}\u0000${candidateKey(candidate)}`;
    const known = remembered.get(key);
    if (known) return known;
    const readings = read(candidate, countries);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(key, readings);
    return readings;
  };
}

/** What a reading depends on of the countries: which, in what order, and whether they are guesses. */
function nameCountries(countries: readonly RankedCountry[]): string {
  return countries.map(({ country, evidence }) => `${country}:${evidence.join()}`).join();
}
