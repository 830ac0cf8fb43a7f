import { getCountryCallingCode } from 'libphonenumber-js/max';
import type { CountryScore } from './sum-clues';

/** What a country needs: names in passing, however many, or numbers' lengths are nothing to go by. */
const MIN_POINTS = 0.65;
/** Behind the first, a trifle beside it is none. */
const MIN_SHARE = 0.15;

/**
 * Selects the countries that national numbers are tried in. Countries with one calling code read
 * each other's numbers: they win or lose together, and only the best of them is selected.
 *
 * @param scores best first
 */
export function selectCountries(scores: readonly CountryScore[]): readonly CountryScore[] {
  const byCode = new Map<string, { best: CountryScore; points: number }>();
  for (const score of scores) {
    const code = getCountryCallingCode(score.country);
    const group = byCode.get(code);
    byCode.set(code, { best: group?.best ?? score, points: (group?.points ?? 0) + score.points });
  }
  const groups = [...byCode.values()].toSorted((a, b) => b.points - a.points);
  const least = Math.max(MIN_POINTS, MIN_SHARE * (groups[0]?.points ?? 0));
  return groups.filter(({ points }) => points >= least).map(({ best }) => best);
}
