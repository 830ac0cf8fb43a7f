import type { Candidate } from '../candidate';
import { createNameFinder } from '../country/create-name-finder';
import type { RankedCountry } from '../ranked-country';

const findNames = createNameFinder('');
/** What stands behind the number before this one, in the same sentence, belongs to this one. */
const OWN_BEFORE = /(?:[^\d.!?]|[.!?](?! +\p{Lu}))*$/u;
/** A name behind a number is its own in parentheses only: else it begins the next entry of a list. */
const OWN_AFTER = /^ ?\(([^()\d]{2,20})\)/;

/**
 * Puts the country first that is named beside a number: pages of companies list the numbers of many
 * ("New Zealand: 0800 …", "0800 … (GB)").
 *
 * @param countries of the page, the likeliest first
 */
export function putNamedFirst(
  { before, after }: Pick<Candidate, 'before' | 'after'>,
  countries: readonly RankedCountry[],
): readonly RankedCountry[] {
  const behind = findNames(OWN_AFTER.exec(after)?.[1] ?? '');
  const named = behind.length > 0 ? behind : findNames(OWN_BEFORE.exec(before)?.[0] ?? '');
  const country = named.at(-1);
  if (country === undefined) return countries;
  const others = countries.filter((ranked) => ranked.country !== country);
  return [{ country, evidence: ['address'] }, ...others];
}
