import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { readLanguageRegion } from '../read-language-region';
import type { CountryClue } from './country-clue';
import { WEIGHTS } from './weights';

/** Languages of many countries, none of which has most of the pages. */
const WIDE = new Set('ar bn ca en es eu fa ku la ms pt sw ta ur zh'.split(' '));

/**
 * Reads the countries that a language tag speaks for: its region, or the country in which most
 * speakers live. `en`, `es`, `pt`, `ar` and `zh` alone tell nothing.
 *
 * @param language BCP 47, or with an underscore as in `de_AT`
 */
export function readLanguageClues(language: string): readonly CountryClue[] {
  const tag = language.trim().replaceAll('_', '-');
  const region = readLanguageRegion(tag);
  if (region) {
    const isTemplate = /^en-us\b/i.test(tag);
    return [tell(region, isTemplate ? WEIGHTS.templateRegion : WEIGHTS.languageRegion)];
  }
  const home = /^[a-z]{2,3}$/i.test(tag) ? findHome(tag.toLowerCase()) : undefined;
  return home ? [tell(home, WEIGHTS.language)] : [];
}

/** Unicode's likely region of a language. */
function findHome(language: string): CountryCode | undefined {
  if (WIDE.has(language)) return undefined;
  const region = new Intl.Locale(language).maximize().region ?? '';
  return isSupportedCountry(region) ? region : undefined;
}

function tell(country: CountryCode, weight: number): CountryClue {
  return { country, evidence: 'language', weight };
}
