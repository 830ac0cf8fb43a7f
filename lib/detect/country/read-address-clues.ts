import type { CountryCode } from 'libphonenumber-js/max';
import type { AddressHit } from './address-hit';
import type { AddressRule } from './address-rule';
import { COMPANY_RULES } from './company-rules';
import type { CountryClue } from './country-clue';
import { findCityCodes } from './find-city-codes';
import { POSTAL_CODE_RULES } from './postal-code-rules';
import { REGION_CODE_RULES } from './region-code-rules';
import { SIGN_CODE_RULES } from './sign-code-rules';
import { STREET_CODE_RULES } from './street-code-rules';
import { WEIGHTS } from './weights';

const RULES: readonly AddressRule[] = [
  ...POSTAL_CODE_RULES,
  ...REGION_CODE_RULES,
  ...SIGN_CODE_RULES,
  ...STREET_CODE_RULES,
  ...COMPANY_RULES,
];
/** A directory of addresses has told its country after these. */
const MAX_HITS = 20;

/**
 * Reads the countries of the postal addresses and imprints in a text, in the order in which they
 * stand there.
 *
 * @param text 20,000 characters at the most; each rule is linear in it
 */
export function readAddressClues(text: string): readonly CountryClue[] {
  const hits = [...findCityCodes(text), ...RULES.flatMap((rule) => findHits(text, rule))];
  const byCountry = new Map<CountryCode, Map<string, AddressHit>>();
  for (const hit of hits.toSorted((a, b) => a.at - b.at)) {
    const own = byCountry.get(hit.country) ?? new Map<string, AddressHit>();
    const known = own.get(hit.found);
    if (!known || known.isLikely) own.set(hit.found, hit);
    byCountry.set(hit.country, own);
  }
  return [...byCountry].map(([country, own]) => weigh(country, [...own.values()]));
}

function findHits(text: string, { country, pattern, isLikely }: AddressRule): AddressHit[] {
  const hits: AddressHit[] = [];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    hits.push({
      country,
      found: match.replaceAll(/\s/g, '').toUpperCase(),
      at: index,
      isLikely: isLikely === true,
    });
    if (hits.length >= MAX_HITS) break;
  }
  return hits;
}

function weigh(country: CountryCode, hits: readonly AddressHit[]): CountryClue {
  const first = hits.every(({ isLikely }) => isLikely) ? WEIGHTS.likelyAddress : WEIGHTS.address;
  const weight = first + WEIGHTS.moreAddresses * (hits.length - 1);
  return { country, evidence: 'address', weight };
}
