import { expect, test } from 'vitest';
import { readCurrencyClues } from './read-currency-clues';

test.each([
  ['from £12.50', ['GB']],
  ['only A$12', ['AU']],
  ['C$ 12', ['CA']],
  ['R$ 12,00', ['BR']],
  ['12 zł brutto', ['PL']],
  ['₹ 1,200', ['IN']],
  ['1.200円', ['JP']],
  ['$12', ['US', 'CA']],
  ['12 kr', ['SE', 'NO', 'DK']],
])('reads %j', (text, countries) => {
  expect(readCurrencyClues(text).map(({ country }) => country)).toEqual(countries);
});

test.each([
  ['the euro', '12 € or €12'],
  ['a sign without an amount', '£ and $'],
  ['a menu of currencies', '£10 $12 A$18 ₹900 12 zł'],
])('is told nothing by %s', (_what, text) => {
  expect(readCurrencyClues(text)).toEqual([]);
});
