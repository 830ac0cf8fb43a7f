import { expect, test } from 'vitest';
import { findCityCodes } from './find-city-codes';

test.each([
  ['Musterstr. 1, 10115 Berlin', 'DE'],
  ['1010 WIEN', 'AT'],
  ['75008 Paris', 'FR'],
  ['111 22 Stockholm', 'SE'],
  ['101000, Москва', 'RU'],
  ['Mumbai 400 001', 'IN'],
  ['Chennai - 600002', 'IN'],
  ['Auckland 1010', 'NZ'],
])('finds the country of %j', (text, country) => {
  expect(findCityCodes(text).map((hit) => hit.country)).toEqual([country]);
});

test.each([
  ['a code of another length', '1011 Berlin'],
  ['a year', '2014 Zürich'],
  ['a year behind', 'Wellington 2014'],
  ['a longer number', '4-10115 Berlin'],
  ['the other order', 'Berlin 10115'],
  ['a longer word', '75008 Parisienne'],
])('takes %s for no address', (_what, text) => {
  expect(findCityCodes(text)).toEqual([]);
});

test('tells where the address stands', () => {
  expect(findCityCodes('in 10115 Berlin')).toEqual([
    { country: 'DE', found: '10115', at: 3, isLikely: false },
  ]);
});
