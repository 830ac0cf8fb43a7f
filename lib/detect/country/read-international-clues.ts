import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate } from '../candidate';
import type { CountryClue } from './country-clue';
import { listInternationalNumbers } from './list-international-numbers';
import { WEIGHTS } from './weights';

/**
 * Reads the countries of the international numbers of a page. They share the weight, so that a list
 * of offices all over the world speaks for none of them.
 */
export function readInternationalClues(candidates: readonly Candidate[]): readonly CountryClue[] {
  const numbers = listInternationalNumbers(candidates);
  const counts = new Map<CountryCode, number>();
  for (const number of numbers) {
    const isFreephone = number.getType() === 'TOLL_FREE';
    if (number.country && !isFreephone) {
      counts.set(number.country, (counts.get(number.country) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return readFreephone(numbers.map(({ country }) => country));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([country, count]) => {
    const points = WEIGHTS.numbers + WEIGHTS.moreNumbers * (count - 1);
    return { country, evidence: 'numbers', weight: (points * count) / total };
  });
}

function readFreephone(countries: readonly (CountryCode | undefined)[]): readonly CountryClue[] {
  return [...new Set(countries)].flatMap((country): readonly CountryClue[] =>
    country ? [{ country, evidence: 'numbers', weight: WEIGHTS.freephone }] : [],
  );
}
