import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, test } from 'vitest';
import { couldBeValid } from './could-be-valid';

const COUNTRIES = getCountries();
const isValid = (digits: string, defaultCountry: (typeof COUNTRIES)[number]) =>
  parsePhoneNumberFromString(digits, { defaultCountry, extract: false })?.isValid() ?? false;
const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

describe('couldBeValid', () => {
  test.each(COUNTRIES)('lets what people of %s dial through, and what is near it', (country) => {
    const number = getExampleNumber(country, examples)!;
    const written = [
      digitsOf(number.formatNational()),
      digitsOf(number.formatInternational()),
      `00${digitsOf(number.number)}`,
      `011${digitsOf(number.number)}`,
      number.nationalNumber,
    ];
    const change = fc.tuple(
      fc.constantFrom(...written),
      fc.nat({ max: 18 }),
      fc.stringMatching(/^\d{0,3}$/),
      fc.nat({ max: 2 }),
    );
    const arbitrary = fc.oneof(
      fc.stringMatching(/^\d{5,17}$/),
      change.map(([text, at, put, drop]) => text.slice(0, at) + put + text.slice(at + drop)),
    );
    expect(
      written.filter((digits) => isValid(digits, country) && !couldBeValid(digits, country)),
    ).toEqual([]);
    const missed = fc
      .sample(arbitrary, 300)
      .filter((digits) => !couldBeValid(digits, country) && isValid(digits, country));
    expect(missed).toEqual([]);
  });

  test.each([
    ['123456789012', 'GB'],
    ['5551234567', 'US'],
    ['01234', 'DE'],
    ['777777777', 'ES'],
  ] as const)('tells that %s is none in %s', (digits, country) => {
    expect(isValid(digits, country)).toBe(false);
    expect(couldBeValid(digits, country)).toBe(false);
  });

  test('tells most figures from numbers', () => {
    const figures = Array.from(
      { length: 2_000 },
      (_none, at) => `${(at * 7_919 + 1_013) ** 2 % 1e11}`,
    );
    const left = figures.filter((digits) => couldBeValid(digits, 'GB'));
    const valid = figures.filter((digits) => isValid(digits, 'GB'));
    expect(left.length).toBeLessThan(figures.length / 2);
    expect(valid.every((digits) => left.includes(digits))).toBe(true);
  });
});
