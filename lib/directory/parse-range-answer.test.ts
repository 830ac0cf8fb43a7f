import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HashPrefix } from '../number/hash-prefix';
import { parseRangeAnswer } from './parse-range-answer';

const PREFIX = 'bdc5e' as HashPrefix;
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const OTHER = 'bdc5e00000000000000000000000000000000000';
const OUTSIDE = '3d1d76f0c3664e1e818c6eccfd8843ad1f4091cc';

const parse = (answer: unknown) => parseRangeAnswer(JSON.stringify(answer), PREFIX);

describe('parseRangeAnswer', () => {
  test('F14: gives the same hashes in whatever order and case they come', () => {
    const all = [HASH, OTHER, HASH.toUpperCase(), OTHER.toUpperCase(), HASH];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 5 }), (entries) => {
        const answer = parse(entries);
        expect(answer.ok && answer.value.toSorted()).toEqual([OTHER, HASH]);
      }),
    );
  });

  test.each([
    ['an array', [HASH, OTHER], [HASH, OTHER]],
    ['an object', { 0: HASH, 3: OTHER }, [HASH, OTHER]],
    ['F14: upper and mixed case', [HASH.toUpperCase()], [HASH]],
    ['F14: duplicates', [HASH, HASH, HASH.toUpperCase()], [HASH]],
    ['F15: entries outside the range', [OUTSIDE, HASH], [HASH]],
    ['a bare prefix beside a hash', [PREFIX, HASH], [HASH]],
    ['entries of other types', [null, 5, [HASH], HASH], [HASH]],
    ['nothing', [], []],
  ])('reads %s', (_what, answer, hashes) => {
    expect(parse(answer)).toEqual({ ok: true, value: hashes });
  });

  test.each([
    ['F15: only hashes outside the range', [OUTSIDE]],
    ['F15: only suffixes', [HASH.slice(5)]],
    ['only the bare prefix', [PREFIX]],
    ['a string', HASH],
    ['a number', 7],
    ['null', null],
    ['F6: an empty object', {}],
  ])('takes %s for an error, never for an empty range', (_what, answer) => {
    expect(parse(answer)).toEqual({ ok: false, error: 'malformed' });
  });

  test.each([['<html>'], [''], ['[']])('takes the body %j for an error', (body) => {
    expect(parseRangeAnswer(body, PREFIX)).toEqual({ ok: false, error: 'malformed' });
  });

  test('gives full hashes in the range or an error for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        const answer = parseRangeAnswer(body, PREFIX);
        if (answer.ok) for (const hash of answer.value) expect(hash).toMatch(/^bdc5e[0-9a-f]{35}$/);
        else expect(answer.error).toBe('malformed');
      }),
    );
  });
});
