import { expect, test } from 'vitest';
import { readLanguageClues } from './read-language-clues';
import { WEIGHTS } from './weights';

test.each([
  ['a region', 'de-AT', 'AT', WEIGHTS.languageRegion],
  ['a region behind an underscore', 'en_GB', 'GB', WEIGHTS.languageRegion],
  ['what templates ship with, for little', 'en-US', 'US', WEIGHTS.templateRegion],
  ['the home of a language', 'pl', 'PL', WEIGHTS.language],
  ['the home of a language in capitals', 'JA', 'JP', WEIGHTS.language],
] as const)('reads %s', (_what, language, country, weight) => {
  expect(readLanguageClues(language)).toEqual([{ country, evidence: 'language', weight }]);
});

test.each(['', 'en', 'es', 'pt', 'zz', 'x', 'not a tag', 'de'.repeat(9)])(
  'is told nothing by %j',
  (language) => {
    expect(readLanguageClues(language)).toEqual([]);
  },
);
