import { expect, test } from 'vitest';
import { coversAddress } from './covers-address';
import { toMatchPattern } from './to-match-pattern';

test.each([
  ['https://Shop.Example/list?page=2#top', 'https://shop.example/*'],
  ['http://shop.example:8080/', 'http://shop.example/*'],
  ['https://user:pass@shop.example/', 'https://shop.example/*'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/*'],
  ['http://[::1]:8787/', 'http://[::1]/*'],
])('makes %s to %s, which covers it', (address, pattern) => {
  expect(toMatchPattern(address)).toBe(pattern);
  expect(coversAddress(pattern, address)).toBe(true);
});

test.each(['', 'shop.example', 'ftp://shop.example/', 'file:///a', 'about:blank', 'data:,a'])(
  'makes nothing of %j',
  (address) => {
    expect(toMatchPattern(address)).toBeUndefined();
  },
);
