import type { CountryCode } from 'libphonenumber-js/max';
import type { CountryClue } from './country-clue';
import { WEIGHTS } from './weights';

/** Scripts that are written in one country for the most part. Single classes: linear. */
const SCRIPTS: readonly (readonly [CountryCode, RegExp])[] = [
  ['JP', /[\u3040-\u30FF]/g],
  ['KR', /[\uAC00-\uD7AF]/g],
  ['TH', /[\u0E00-\u0E7F]/g],
  ['GR', /[\u0370-\u03FF]/g],
  ['IL', /[\u0590-\u05FF]/g],
  ['GE', /[\u10A0-\u10FF]/g],
  ['AM', /[\u0530-\u058F]/g],
  ['UA', /[іїєґ]/gi],
  ['RU', /[ыэъ]/gi],
];

/** Enough to be the page's own writing, and not a name in a menu of languages. */
const MIN_SIGNS = 20;
const MIN_SHARE = 0.01;

/** Reads the country whose script the visible text is written in: for pages that tell no language. */
export function readScriptClues(text: string): readonly CountryClue[] {
  const least = Math.max(MIN_SIGNS, text.length * MIN_SHARE);
  return SCRIPTS.filter(([, sign]) => (text.match(sign)?.length ?? 0) >= least).map(
    ([country]): CountryClue => ({ country, evidence: 'language', weight: WEIGHTS.language }),
  );
}
