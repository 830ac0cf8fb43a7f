import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseNumber } from '../../lib/number/normalise-number';
import { createNumberReader } from './create-number-reader';

const readUs = createNumberReader('US');
const digit = fc.constantFrom(...'0123456789');
const digits = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length });
const areas = ['202', '212', '305', '800', '888', '900', '500', '710', '876', '242', '787', '416'];
const area = fc.oneof(digits(3), fc.constantFrom(...areas));
const national = fc.tuple(area, digits(3), digits(4));

describe('createNumberReader', () => {
  test('reads 10 digits, as the US and its neighbours dial them, as the library does', () => {
    fc.assert(
      fc.property(national, fc.constantFrom('', '-'), (parts, separator) => {
        const text = parts.join(separator);
        expect([text, readUs(text)]).toEqual([text, normaliseNumber(text, 'US')]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('reads whatever else as the library does', () => {
    const unit = fc.constantFrom(...'0123456789-+() .x');
    const written = fc.oneof(
      fc.string({ unit, maxLength: 20 }),
      fc.tuple(fc.constantFrom('+1', '+1-', '1', '001', '-', '--'), national).map(String),
      national.map(([a, b, c]) => `(${a}) ${b}-${c}`),
      national.map(([a, b, c]) => `${a}-${b}${c}-`),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect([text, readUs(text)]).toEqual([text, normaliseNumber(text, 'US')]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['GB', '020 7946 0123', '+442079460123'],
    [undefined, '+12025550143', '+12025550143'],
    [undefined, '2025550143', undefined],
    ['US', '+442079460123', '+442079460123'],
    ['US', '1115550143', undefined],
    ['US', '8765550143', '+18765550143'],
  ] as const)('with the country %s reads %s as %s', (country, text, number) => {
    expect(createNumberReader(country)(text)).toBe(number);
  });
});
