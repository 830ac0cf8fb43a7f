import type { ReadCandidate } from '../detect/create-candidate-reader';
import type { Candidate } from '../detect/candidate';
import type { CandidateReading } from '../detect/candidate-reading';
import type { CountryQuestion, rankCountries } from '../detect/rank-countries';
import type { RankedCountry } from '../detect/ranked-country';
import type { Body, NamedReadings } from '../message/protocol';
import type { KnownFrame } from './known-frame';

/** What a country depends on that a frame does not tell. */
type Place = Pick<CountryQuestion, 'host' | 'siteCountry' | 'defaultCountry'>;

export interface FrameReaderPorts {
  readonly readCandidate: ReadCandidate;
  readonly rankCountries: typeof rankCountries;
}

/** Reads what is new in a frame, and all of it again when its country turns out to be another. */
export type ReadFrame = (
  frame: KnownFrame,
  part: Pick<Body<'reportCandidates'>, 'added' | 'clues' | 'more'>,
  place: Place,
) => NamedReadings;

export function createFrameReader({ readCandidate, rankCountries }: FrameReaderPorts): ReadFrame {
  const rank = (frame: KnownFrame, place: Place): readonly RankedCountry[] => {
    try {
      const candidates = [...frame.candidates.values()];
      return rankCountries({ ...place, clues: frame.clues, candidates });
    } catch {
      // What a page can bring to fall here costs it its national numbers, and nobody else's anything.
      return [];
    }
  };
  const read = (candidate: Candidate, countries: readonly RankedCountry[]) => {
    try {
      return readCandidate(candidate, countries);
    } catch {
      return [];
    }
  };
  return (frame, { added, clues, more }, place) => {
    const before = nameCountries(frame.countries);
    // Each time, the ranking reads all candidates: once at the start and at the end is enough.
    if (!frame.countries || clues || !more) frame.countries = rank(frame, place);
    const countries = frame.countries;
    const isNew = new Set(added.map(([id]) => id));
    const isSame = nameCountries(countries) === before;
    const due = isSame ? [...isNew] : [...new Set([...frame.candidates.keys(), ...isNew])];
    return due.flatMap((id) => {
      const candidate = frame.candidates.get(id);
      const known = frame.readings.get(id);
      const readings = candidate ? read(candidate, countries) : [];
      if (candidate) frame.readings.set(id, readings);
      return isNew.has(id) || !known || !areSame(readings, known) ? [[id, readings] as const] : [];
    });
  };
}

/** What readings depend on: which countries, in what order, and what speaks for them. */
function nameCountries(countries: readonly RankedCountry[] = []): string {
  return countries.map(({ country, evidence }) => `${country}:${evidence.join()}`).join();
}

function areSame(one: readonly CandidateReading[], other: readonly CandidateReading[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
