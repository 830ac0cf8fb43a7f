import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padSuffixes } from './pad-suffixes';

const secret = new Uint8Array(32).fill(7);
const make = (count: number) =>
  Array.from({ length: count }, (_none, at) => at.toString(16).toUpperCase().padStart(35, '0'));
const pad = (count: number, part: Partial<Parameters<typeof padSuffixes>[0]> = {}) =>
  padSuffixes({ suffixes: make(count), secret, seed: '0 abcde', ...part });

describe('padSuffixes', () => {
  test.each([
    [0, 100],
    [1, 99],
    [99, 1],
    [100, 0],
    [101, 99],
    [954, 46],
  ])('fills %s up with %s', (count, added) => {
    expect(pad(count)).toHaveLength(added);
  });

  test('adds distinct suffixes of 35 upper-case hex characters', () => {
    fc.assert(
      fc.property(fc.nat(250), fc.string(), (count, seed) => {
        const added = pad(count, { seed });
        expect(new Set(added).size).toBe(added.length);
        for (const suffix of added) expect(suffix).toMatch(/^[0-9A-F]{35}$/);
      }),
    );
  });

  test('adds the same for the same secret and seed, and others for others', () => {
    expect(pad(3)).toEqual(pad(3));
    expect(pad(3, { seed: '1 abcde' })).not.toEqual(pad(3));
    expect(pad(3, { seed: '0 abcdf' })).not.toEqual(pad(3));
    expect(pad(3, { secret: new Uint8Array(32) })).not.toEqual(pad(3));
  });

  test('keeps what it added when there is more to list', () => {
    expect(pad(3).slice(0, 90)).toEqual(pad(10));
  });
});
