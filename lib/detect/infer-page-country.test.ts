import { expect, test } from 'vitest';
import { inferPageCountry } from './infer-page-country';

test.each([
  ['the country domain before the language', 'shop.example.de', 'fr-CH', 'US', 'DE'],
  ['.uk as GB', 'shop.co.uk', '', 'US', 'GB'],
  ['the language’s region on a generic domain', 'shop.com', 'de-AT', 'US', 'AT'],
  ['the default where nothing tells', 'shop.com', 'de', 'US', 'US'],
  ['nothing where nothing tells and no default is set', 'shop.com', 'de', undefined, undefined],
  ['nothing of an IP address', '127.0.0.1', '', 'US', 'US'],
  ['nothing of a name without dots', 'localhost', '', 'US', 'US'],
  ['nothing of an empty host', '', 'en-GB', undefined, 'GB'],
] as const)('takes %s', (_what, host, language, defaultCountry, country) => {
  expect(inferPageCountry({ host, language, defaultCountry })).toBe(country);
});

test.each(['app.io', 'startup.ai', 'twitch.tv', 'about.me', 'short.co'])(
  'takes the domain of %s for no country',
  (host) => {
    expect(inferPageCountry({ host, language: '', defaultCountry: undefined })).toBeUndefined();
  },
);
