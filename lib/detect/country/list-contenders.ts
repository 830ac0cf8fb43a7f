import type { CountryCode } from 'libphonenumber-js/max';
import type { CountryScore } from './sum-clues';
import { WEB_COUNTRIES } from './web-countries';

/** Reading a number for a country costs some microseconds, so not every country is asked. */
const MAX_CONTENDERS = 6;
/** From here on a page has said where it is at home. */
const SURE = 6;
/** Asked all the same: most foreign numbers on a page that is sure of itself are theirs. */
const ALWAYS: readonly CountryCode[] = ['US', 'GB'];

/**
 * Lists the countries whose way of writing numbers is compared with a page's: those that something
 * speaks for, and those with most of the web's pages.
 *
 * @param scores best first
 */
export function listContenders(scores: readonly CountryScore[]): readonly CountryCode[] {
  const isSure = (scores[0]?.points ?? 0) >= SURE;
  const named = scores.slice(0, MAX_CONTENDERS).map(({ country }) => country);
  return [...new Set([...named, ...(isSure ? ALWAYS : WEB_COUNTRIES)])];
}
