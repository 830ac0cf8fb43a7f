import { expect, test } from 'vitest';
import { coversAddress } from './covers-address';

test.each([
  ['https://shop.example/*', 'https://shop.example/list?page=2'],
  ['https://shop.example/*', 'https://shop.example:8443/'],
  ['*://shop.example/*', 'http://shop.example/'],
  ['https://*/*', 'https://shop.example/'],
  ['https://*.shop.example/*', 'https://shop.example/'],
  ['https://*.shop.example/*', 'https://a.b.shop.example/'],
])('%s covers %s', (pattern, address) => {
  expect(coversAddress(pattern, address)).toBe(true);
});

test.each([
  ['https://shop.example/*', 'http://shop.example/'],
  ['https://shop.example/*', 'https://a.shop.example/'],
  ['https://*.shop.example/*', 'https://myshop.example/'],
  ['https://*.shop.example/*', 'https://shop.example.evil.example/'],
  ['*://shop.example/*', 'ftp://shop.example/'],
  ['https://*/*', 'about:blank'],
  ['<all_urls>', 'https://shop.example/'],
  ['https://shop.example/only/*', 'https://shop.example/only/'],
  ['https://shop.example/*', 'no address'],
  ['', 'https://shop.example/'],
])('%s does not cover %s', (pattern, address) => {
  expect(coversAddress(pattern, address)).toBe(false);
});
