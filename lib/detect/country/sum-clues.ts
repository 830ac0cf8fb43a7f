import type { CountryCode } from 'libphonenumber-js/max';
import type { CountryEvidence } from '../ranked-country';
import type { CountryClue } from './country-clue';
import { EVIDENCE_CAPS } from './evidence-caps';

/**
 * Digits that are valid somewhere say nothing of a page beside another kind of evidence, however many
 * they are: one number at least is written as its country writes it.
 */
const MIN_FORMAT = 0.5;

/** What speaks for a country, all together. */
export interface CountryScore {
  readonly country: CountryCode;
  readonly points: number;
  /** Strongest first. */
  readonly evidence: readonly CountryEvidence[];
}

/** What a kind of evidence gives, and the most that one clue of it gives. */
interface Kind {
  readonly points: number;
  readonly best: number;
}

/** Sums the clues of each country, each kind up to its cap; best first, ties in the clues' order. */
export function sumClues(clues: readonly CountryClue[]): readonly CountryScore[] {
  const scores = new Map<CountryCode, Map<CountryEvidence, Kind>>();
  for (const { country, evidence, weight } of clues) {
    const own = scores.get(country) ?? new Map<CountryEvidence, Kind>();
    const { points, best } = own.get(evidence) ?? { points: 0, best: 0 };
    own.set(evidence, {
      points: Math.min(EVIDENCE_CAPS[evidence], points + weight),
      best: Math.max(best, weight),
    });
    scores.set(country, own);
  }
  return [...scores].map(readScore).toSorted((a, b) => b.points - a.points);
}

function readScore([country, own]: readonly [
  CountryCode,
  Map<CountryEvidence, Kind>,
]): CountryScore {
  const kinds = [...own].toSorted(([, a], [, b]) => b.points - a.points);
  const told = kinds.filter(([kind, { best }]) => kind !== 'format' || best >= MIN_FORMAT);
  return {
    country,
    points: kinds.reduce((sum, [, { points }]) => sum + points, 0),
    evidence: (told.length > 0 ? told : kinds).map(([kind]) => kind),
  };
}
