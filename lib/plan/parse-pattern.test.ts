import { expect, test } from 'vitest';
import { parsePattern } from './parse-pattern';

test.each([
  ['(?=1)2'],
  ['(?!1)\\d'],
  ['1+'],
  ['1*'],
  ['1{2,}'],
  ['1{2}?'],
  ['?1'],
  ['[^1]'],
  ['[]'],
  ['\\D'],
  ['.'],
  ['^1$'],
  ['(1'],
  ['1)'],
  ['(?:1|2'],
  ['12a'],
])('refuses %s instead of guessing', (text) => {
  expect(() => parsePattern(text)).toThrow('Cannot read a number pattern');
});

test('says where it cannot read on', () => {
  expect(() => parsePattern('1(?:23|4+)')).toThrow('at: +)');
});
