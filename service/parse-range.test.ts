import { describe, expect, test } from 'vitest';
import { parseRange } from './parse-range';

describe('parseRange', () => {
  test.each([
    ['5 characters', 'abcde', 'abcde'],
    ['40 characters', 'a'.repeat(40), 'a'.repeat(40)],
    ['upper case, as lower case', 'ABCDEF09', 'abcdef09'],
  ])('admits %s', (_what, value, range) => {
    expect(parseRange(value)).toBe(range);
  });

  test.each([
    ['4 characters', 'abcd'],
    ['41 characters', 'a'.repeat(41)],
    ['what is not hex', 'abcdg'],
    ['a line end behind it', 'abcde\n'],
    ['a second line', 'abcde\nabcde'],
    ['a number', 12_345],
    ['an array', ['abcde']],
    ['null', null],
    ['nothing', undefined],
  ])('refuses %s', (_what, value) => {
    expect(parseRange(value)).toBeUndefined();
  });
});
