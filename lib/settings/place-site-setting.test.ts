import { expect, test } from 'vitest';
import { MAX_SITES } from './max-sites';
import { placeSiteSetting } from './place-site-setting';

test('sets a site’s country and keeps the others', () => {
  const countries = placeSiteSetting({ 'a.example': 'GB' }, 'b.example', 'DE');
  expect(countries).toEqual({ 'a.example': 'GB', 'b.example': 'DE' });
  expect(placeSiteSetting(countries, 'b.example', 'AT')).toEqual({
    'a.example': 'GB',
    'b.example': 'AT',
  });
});

test('takes a site’s country back', () => {
  expect(placeSiteSetting({ 'a.example': 'GB' }, 'a.example', undefined)).toEqual({});
});

test('drops the country that was set longest ago where there are too many', () => {
  const sites = Array.from({ length: MAX_SITES }, (_, index) => `${index}.example`);
  const full = Object.fromEntries(sites.map((site) => [site, 'GB']));
  const again = placeSiteSetting(full, '0.example', 'DE');
  const hosts = Object.keys(placeSiteSetting(again, 'new.example', 'DE'));
  expect(hosts).toHaveLength(MAX_SITES);
  expect(hosts).toContain('0.example');
  expect(hosts).not.toContain('1.example');
});
