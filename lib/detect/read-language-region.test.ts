import { expect, test } from 'vitest';
import { readLanguageRegion } from './read-language-region';

test.each([
  ['de-AT', 'AT'],
  ['en-us', 'US'],
  ['zh-Hant-TW', 'TW'],
  ['sr-Latn-RS', 'RS'],
  ['en-GB-oxendict', 'GB'],
])('reads the region of %s', (language, region) => {
  expect(readLanguageRegion(language)).toBe(region);
});

test.each(['', 'de', 'zh-Hant', 'es-419', 'en-XX', 'en_US', 'english-US'])(
  'finds no region in %j',
  (language) => {
    expect(readLanguageRegion(language)).toBeUndefined();
  },
);
