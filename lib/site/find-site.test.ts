import { expect, test } from 'vitest';
import { findSite } from './find-site';

test.each([
  ['https://shop.example/list?page=2', [], 'off'],
  ['https://shop.example/', ['https://shop.example/*'], 'on'],
  ['https://shop.example/', ['https://*/*', 'http://*/*'], 'wider'],
  ['https://a.shop.example/', ['https://*.shop.example/*'], 'wider'],
  ['https://shop.example/', ['*://shop.example/*'], 'wider'],
  ['https://shop.example/', ['http://shop.example/*'], 'off'],
  ['https://myshop.example/', ['https://*.shop.example/*'], 'off'],
  ['https://shop.example/', ['https://a.shop.example/*'], 'off'],
])('tells for %s among %o that it is always checked: %s', (address, patterns, always) => {
  expect(findSite(address, patterns)).toMatchObject({ always });
});

test('asks for the host without its port', () => {
  expect(findSite('http://shop.example:8080/a', [])).toEqual({
    host: 'shop.example',
    pattern: 'http://shop.example/*',
    always: 'off',
    isEverySite: false,
  });
});

test.each([
  [['https://*/*', 'http://*/*'], true],
  [['https://*/*'], false],
  [['https://*.shop.example/*'], false],
])('among %o every site is checked: %s', (patterns, isEverySite) => {
  expect(findSite('https://a.shop.example/', patterns)).toMatchObject({ isEverySite });
});

test.each([undefined, 'about:blank', 'chrome://extensions/', 'file:///page.html'])(
  'knows no site in %s',
  (address) => {
    expect(findSite(address, ['https://*/*'])).toBeUndefined();
  },
);
