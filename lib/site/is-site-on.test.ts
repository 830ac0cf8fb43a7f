import { expect, test } from 'vitest';
import { isSiteOn } from './is-site-on';

const SITES = ['https://shop.example/*'];
const SHOP = 'https://shop.example';
const OTHER = 'https://other.example';

test.each([
  ['a page', { url: `${SHOP}/a`, origin: SHOP, tabUrl: `${SHOP}/a` }],
  ['its frame in a page of another', { url: `${SHOP}/a`, origin: SHOP, tabUrl: OTHER }],
  ['a frame that it wrote', { url: 'about:srcdoc', origin: SHOP, tabUrl: OTHER }],
  ['a frame without an origin in it', { url: 'about:srcdoc', origin: 'null', tabUrl: SHOP }],
])('%s of the site is on', (_what, place) => {
  expect(isSiteOn(SITES, place)).toBe(true);
});

test.each([
  ['a page', { url: OTHER, origin: OTHER, tabUrl: OTHER }],
  ['its frame in a page of the site', { url: OTHER, origin: OTHER, tabUrl: SHOP }],
  ['a frame that it wrote', { url: 'about:blank', origin: OTHER, tabUrl: SHOP }],
  ['what nobody knows the address of', { url: 'about:blank', origin: 'null', tabUrl: undefined }],
])('%s of another site is not', (_what, place) => {
  expect(isSiteOn(SITES, place)).toBe(false);
});
