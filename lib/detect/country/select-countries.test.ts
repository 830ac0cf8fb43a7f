import { expect, test } from 'vitest';
import { selectCountries } from './select-countries';
import type { CountryScore } from './sum-clues';

const score = (country: CountryScore['country'], points: number): CountryScore => ({
  country,
  points,
  evidence: ['address'],
});

const select = (...scores: readonly CountryScore[]): readonly string[] =>
  selectCountries(scores).map(({ country }) => country);

test('keeps the order', () => {
  expect(select(score('DE', 5), score('AT', 3))).toEqual(['DE', 'AT']);
});

test('leaves out what is a trifle beside the first', () => {
  expect(select(score('DE', 10), score('AT', 1.4))).toEqual(['DE']);
});

test('leaves out what is little by itself', () => {
  expect(select(score('DE', 0.6))).toEqual([]);
  expect(select(score('DE', 0.7), score('AT', 0.6))).toEqual(['DE']);
});

test('lets countries with one calling code win together, and names the best of them', () => {
  expect(select(score('DE', 3), score('CA', 2), score('US', 1.5))).toEqual(['CA', 'DE']);
});
