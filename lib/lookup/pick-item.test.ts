import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HashPrefix } from '../number/hash-prefix';
import { pickItem } from './pick-item';

const room = (...entries: readonly (readonly [string, boolean])[]) =>
  new Map(entries.map(([prefix, urgent]) => [prefix as HashPrefix, { urgent }]));

const PAGE = room(['00001', false], ['00002', false], ['00003', false], ['00004', false]);

test('picks none where none waits', () => {
  expect(pickItem(room(), 0.5)).toBeUndefined();
});

test.each([
  [0, '00001'],
  [0.49, '00002'],
  [0.5, '00003'],
  [0.999_999, '00004'],
])('T10: picks by chance, at %d the prefix %s', (random, prefix) => {
  expect(pickItem(PAGE, random)).toBe(prefix);
});

test('picks what a person waits for before anything else', () => {
  const waiting = new Map([...PAGE, ...room(['fffff', true])]);
  const anyChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(fc.property(anyChance, (random) => pickItem(waiting, random) === 'fffff'));
});
