import { expect, test } from 'vitest';
import { findChecking } from './find-checking';

const siteChecking = {
  'bank.example': 'never',
  'shop.example': 'onRequest',
  'news.example': 'automatic',
} as const;

test.each([
  ['a site that nothing is set for', ['other.example'], 'automatic'],
  ['a site of its own setting', ['shop.example'], 'onRequest'],
  ['a frame of such a site in another page', ['shop.example', 'other.example'], 'onRequest'],
  ['a frame in the page of such a site', ['other.example', 'bank.example'], 'never'],
  ['two sites, by the one that asks less', ['news.example', 'shop.example'], 'onRequest'],
  ['a name that every object has', ['constructor', '__proto__'], 'automatic'],
  ['no host at all', [], 'automatic'],
] as const)('checks %s', (_what, hosts, checking) => {
  expect(findChecking({ checking: 'automatic', siteChecking }, hosts)).toBe(checking);
});

test('takes what is set for a site before what is set for all', () => {
  expect(findChecking({ checking: 'never', siteChecking }, ['news.example'])).toBe('automatic');
  expect(findChecking({ checking: 'never', siteChecking }, ['other.example'])).toBe('never');
});
