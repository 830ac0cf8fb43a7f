import { expect, test } from 'vitest';
import { MAX_SITE_COUNTRIES } from './max-site-countries';
import { placeSiteCountry } from './place-site-country';

test('sets a site’s country and keeps the others', () => {
  const countries = placeSiteCountry({ 'a.example': 'GB' }, 'b.example', 'DE');
  expect(countries).toEqual({ 'a.example': 'GB', 'b.example': 'DE' });
  expect(placeSiteCountry(countries, 'b.example', 'AT')).toEqual({
    'a.example': 'GB',
    'b.example': 'AT',
  });
});

test('takes a site’s country back', () => {
  expect(placeSiteCountry({ 'a.example': 'GB' }, 'a.example', undefined)).toEqual({});
});

test('drops the country that was set longest ago where there are too many', () => {
  const sites = Array.from({ length: MAX_SITE_COUNTRIES }, (_, index) => `${index}.example`);
  const full = Object.fromEntries(sites.map((site) => [site, 'GB']));
  const again = placeSiteCountry(full, '0.example', 'DE');
  const hosts = Object.keys(placeSiteCountry(again, 'new.example', 'DE'));
  expect(hosts).toHaveLength(MAX_SITE_COUNTRIES);
  expect(hosts).toContain('0.example');
  expect(hosts).not.toContain('1.example');
});
