import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate } from './candidate';
import type { CountryClue } from './country/country-clue';
import { createNameFinder } from './country/create-name-finder';
import { listContenders } from './country/list-contenders';
import { listNationalNumbers } from './country/list-national-numbers';
import { readAddressClues } from './country/read-address-clues';
import { readCurrencyClues } from './country/read-currency-clues';
import { readDeclaredClues } from './country/read-declared-clues';
import { readDomainClues } from './country/read-domain-clues';
import { readFormatClues } from './country/read-format-clues';
import { readInternationalClues } from './country/read-international-clues';
import { readLanguageClues } from './country/read-language-clues';
import { readNameClues } from './country/read-name-clues';
import { readScriptClues } from './country/read-script-clues';
import { selectCountries } from './country/select-countries';
import { sumClues } from './country/sum-clues';
import { WEIGHTS } from './country/weights';
import { MAX_CLUE_TEXT, type PageClues } from './page-clues';
import type { RankedCountry } from './ranked-country';

/** More are no better: each further country reads more dates and orders as numbers. */
const MAX_RANKED = 4;

export interface CountryQuestion {
  /** The page's host, such as `shop.example.de`; empty for frames that have none. */
  readonly host: string;
  readonly clues: PageClues;
  /** All candidates of the page. */
  readonly candidates: readonly Candidate[];
  /** The user's setting for this site. */
  readonly siteCountry: CountryCode | undefined;
  /** The user's own choice, or the browser's language region. */
  readonly defaultCountry: CountryCode | undefined;
}

/**
 * Ranks the countries that a page's national numbers may be written for, most likely first: four at
 * the most. The user's setting for the site stands before all, the user's default is always among
 * them; each other country has something on the page that speaks for it.
 *
 * Linear in the text: all patterns repeat single classes with a bound, and what is parsed is bounded
 * in number and length.
 */
export function rankCountries(question: CountryQuestion): readonly RankedCountry[] {
  const clues = collectClues(question);
  const contenders = listContenders(sumClues(clues));
  const numbers = listNationalNumbers(question.candidates);
  const scores = sumClues([...clues, ...readFormatClues(numbers, contenders)]);
  const { siteCountry, defaultCountry } = question;
  const selected = selectCountries(scores).map(({ country }) => country);
  const ranked = [siteCountry, ...selected].filter((country) => country !== undefined);
  return placeDefault([...new Set(ranked)], defaultCountry).map((country) => {
    const evidence = scores.find((score) => score.country === country)?.evidence ?? [];
    return { country, evidence: country === siteCountry ? ['setting', ...evidence] : evidence };
  });
}

function collectClues(question: CountryQuestion): readonly CountryClue[] {
  const { host, clues, candidates, defaultCountry } = question;
  const text = clues.text.slice(0, MAX_CLUE_TEXT);
  const findNames = createNameFinder(clues.language);
  const country = defaultCountry;
  return [
    ...readDeclaredClues(clues.declared, findNames),
    ...readDomainClues(host),
    ...readInternationalClues(candidates),
    ...readAddressClues(text),
    ...readNameClues({ text, candidates, findNames }),
    ...readLanguageClues(clues.language),
    ...readScriptClues(text),
    ...readCurrencyClues(text),
    ...(country ? [{ country, evidence: 'default', weight: WEIGHTS.default } as const] : []),
  ];
}

/** The default gives way to all that the page speaks for, and falls out for none of it. */
function placeDefault(
  ranked: readonly CountryCode[],
  defaultCountry: CountryCode | undefined,
): readonly CountryCode[] {
  const first = ranked.slice(0, MAX_RANKED);
  if (!defaultCountry || first.includes(defaultCountry)) return first;
  return [...ranked.slice(0, MAX_RANKED - 1), defaultCountry];
}
