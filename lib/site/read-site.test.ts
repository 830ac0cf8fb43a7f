import { expect, test } from 'vitest';
import { readSite } from './read-site';

test.each([
  ['shop.example', 'https://shop.example/*'],
  ['  Shop.Example/list?page=2 ', 'https://shop.example/*'],
  ['https://shop.example/', 'https://shop.example/*'],
  ['http://shop.example:8080/a', 'http://shop.example/*'],
  ['*.shop.example', 'https://*.shop.example/*'],
  ['https://*.shop.example/*', 'https://*.shop.example/*'],
])('reads %s as %s', (text, pattern) => {
  expect(readSite(text)).toBe(pattern);
});

test.each(['', '   ', '*', 'https://', 'two words', 'shop.*', 'ftp://shop.example', '<img src=x>'])(
  'finds no site in "%s"',
  (text) => {
    expect(readSite(text)).toBeUndefined();
  },
);
