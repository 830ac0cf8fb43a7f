import { expect, test } from 'vitest';
import { listCountryNames } from './list-country-names';

const findCountry = (name: string, language = ''): string | undefined =>
  listCountryNames(language).find((entry) => entry.name === name)?.country;

test.each([
  ['germany', 'DE'],
  ['deutschland', 'DE'],
  ['trinidad and tobago', 'TT'],
  ['new jersey', 'US'],
  ['england', 'GB'],
])('knows %s', (name, country) => {
  expect(findCountry(name)).toBe(country);
});

test('knows the names in the page’s language', () => {
  expect(findCountry('alemania')).toBeUndefined();
  expect(findCountry('alemania', 'es-MX')).toBe('DE');
});

test.each(['georgia', 'jordan', 'chad'])(
  'leaves out %s, which is mostly something else',
  (name) => {
    expect(findCountry(name)).toBeUndefined();
  },
);

test.each(['zz', '-', 'not a tag', '1'])('knows no more in the language %j', (language) => {
  expect(listCountryNames(language)).toEqual(listCountryNames(''));
});
