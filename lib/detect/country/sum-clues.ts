import type { CountryCode } from 'libphonenumber-js/max';
import type { CountryEvidence } from '../ranked-country';
import type { CountryClue } from './country-clue';
import { EVIDENCE_CAPS } from './evidence-caps';

/** What speaks for a country, all together. */
export interface CountryScore {
  readonly country: CountryCode;
  readonly points: number;
  /** Strongest first. */
  readonly evidence: readonly CountryEvidence[];
}

/** Sums the clues of each country, each kind up to its cap; best first, ties in the clues' order. */
export function sumClues(clues: readonly CountryClue[]): readonly CountryScore[] {
  const scores = new Map<CountryCode, Map<CountryEvidence, number>>();
  for (const { country, evidence, weight } of clues) {
    const own = scores.get(country) ?? new Map<CountryEvidence, number>();
    own.set(evidence, Math.min(EVIDENCE_CAPS[evidence], (own.get(evidence) ?? 0) + weight));
    scores.set(country, own);
  }
  return [...scores].map(readScore).toSorted((a, b) => b.points - a.points);
}

function readScore([country, own]: readonly [
  CountryCode,
  Map<CountryEvidence, number>,
]): CountryScore {
  const kinds = [...own].toSorted(([, a], [, b]) => b - a);
  return {
    country,
    points: kinds.reduce((sum, [, points]) => sum + points, 0),
    evidence: kinds.map(([kind]) => kind),
  };
}
