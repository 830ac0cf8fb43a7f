import { expect, test } from 'vitest';
import { createNameFinder } from './create-name-finder';

const findNames = createNameFinder('es');

test.each([
  ['a name', 'Made in Germany.', ['DE']],
  ['a name in capitals', 'UNITED KINGDOM', ['GB']],
  ['a name in the page’s language', 'Reino Unido', ['GB']],
  ['all names in their order', 'Poland, France; Poland', ['PL', 'FR', 'PL']],
  ['the longer of two names', 'New Jersey, New South Wales', ['US', 'AU']],
  ['an abbreviation', 'U.K. and USA', ['GB', 'US']],
  ['a name in a script without capitals', 'in 日本 today', ['JP']],
])('finds %s', (_what, text, countries) => {
  expect(findNames(text)).toEqual(countries);
});

test.each([
  ['in the middle of a word', 'Indiana Jones, Irelander, McGermany'],
  ['in small letters', 'poland spring'],
  ['that is nothing but a part of a name', 'United States'.slice(0, 9)],
])('finds no name %s', (_what, text) => {
  expect(findNames(text).filter((country) => country !== 'US')).toEqual([]);
});
