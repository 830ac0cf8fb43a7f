import { expect, test } from 'vitest';
import { listContenders } from './list-contenders';
import { WEB_COUNTRIES } from './web-countries';

test('asks the countries of the web where a page tells nothing', () => {
  expect(listContenders([])).toEqual(WEB_COUNTRIES);
});

test('asks what something speaks for first', () => {
  const contenders = listContenders([{ country: 'IE', points: 1, evidence: ['language'] }]);
  expect(contenders[0]).toBe('IE');
  expect(contenders).toHaveLength(WEB_COUNTRIES.length);
});

test('asks few where a page is sure of itself', () => {
  const scores = [{ country: 'PT', points: 9, evidence: ['address'] }] as const;
  expect(listContenders(scores)).toEqual(['PT', 'US', 'GB']);
});
