import { expect, test } from 'vitest';
import { createNameFinder } from './create-name-finder';
import { readDeclaredClues } from './read-declared-clues';
import { WEIGHTS } from './weights';

const findNames = createNameFinder('');

test.each([
  ['US', 'US'],
  ['us', 'US'],
  ['UK', 'GB'],
  ['GBR', 'GB'],
  ['GB-LND', 'GB'],
  ['United Kingdom', 'GB'],
  ['deutschland', 'DE'],
  [' Polska ', 'PL'],
])('reads the country %j as %s', (entry, country) => {
  expect(readDeclaredClues([entry], findNames)).toEqual([
    { country, evidence: 'address', weight: WEIGHTS.declared },
  ]);
});

test.each([
  ['en_GB', 'GB', WEIGHTS.languageRegion],
  ['de-at', 'AT', WEIGHTS.languageRegion],
  ['en_US', 'US', WEIGHTS.templateRegion],
] as const)('counts the locale %s as a language', (entry, country, weight) => {
  expect(readDeclaredClues([entry], findNames)).toEqual([
    { country, evidence: 'language', weight },
  ]);
});

test('shares the weight among the branches of a chain', () => {
  expect(readDeclaredClues(['AT', 'DE', 'AT', 'CH'], findNames)).toMatchObject(
    ['AT', 'DE', 'CH'].map((country) => ({ country, weight: WEIGHTS.declared / 3 })),
  );
});

test.each(['', 'XX', 'ZZZ', 'everywhere', '%%'])('is told nothing by %j', (entry) => {
  expect(readDeclaredClues([entry], findNames)).toEqual([]);
});
