import { getCountryCallingCode } from 'libphonenumber-js/max';
import type { CountryScore } from './sum-clues';

/** What the first needs: a name in passing or one number's length is nothing to go by. */
const MIN_FIRST = 0.5;
/** What a country behind the first needs: more than a mention, and not a trifle beside the first. */
const MIN_POINTS = 0.6;
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
  return groups
    .filter(({ points }, place) => points >= (place === 0 ? MIN_FIRST : least))
    .map(({ best }) => best);
}
