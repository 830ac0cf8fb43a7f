import { expect, test } from 'vitest';
import { findSiteCountry } from './find-site-country';

const siteCountries = { 'shop.example': 'GB', 'desk.example': 'DE', 'odd.example': 'ZZ' };

test.each([
  ['the host’s own', ['shop.example', 'desk.example'], 'GB'],
  ['its page’s where it has none', ['ad.example', 'desk.example'], 'DE'],
  ['none where neither has one', ['ad.example', ''], undefined],
  ['none that no number is written for', ['odd.example'], undefined],
  ['nothing in what every object has', ['constructor', 'desk.example'], 'DE'],
])('finds %s', (_what, hosts, country) => {
  expect(findSiteCountry({ siteCountries }, hosts)).toBe(country);
});
