import { getCountries } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { findAnonymitySet } from './find-anonymity-set';

const ofCountry = (country: string, lineType?: string) => ({ e164: '', country, lineType });

describe('the anonymity set', () => {
  // The figures of docs/privacy.md, which are rounded further, come from these.
  test.each([
    ['US', 'fixedLineOrMobile', 2_870_000_000],
    ['GB', 'mobile', 791_000_000],
    ['FR', 'mobile', 162_000_000],
    ['NO', 'mobile', 16_000_000],
    ['IS', 'mobile', 4_570_000],
    ['DE', 'fixedLine', 766_000_000_000_000],
    ['IS', 'tollFree', 6_250_000],
    ['IS', undefined, 6_250_000],
  ])('of %s, %s, is its part of all those numbers', (country, lineType, count) => {
    expect(findAnonymitySet(ofCountry(country, lineType), 5)).toBe(count / 16 ** 5);
  });

  test('is known for every country', () => {
    const unknown = getCountries().filter((country) => !findAnonymitySet(ofCountry(country), 5));
    expect(unknown).toEqual([]);
  });

  test('is below one for mobile numbers of 42 countries, with 5 characters', () => {
    const small = getCountries().filter(
      (country) => findAnonymitySet(ofCountry(country, 'mobile'), 5)! < 1,
    );
    expect(small).toHaveLength(42);
  });

  test('is 16 times as large with a character less', () => {
    const number = ofCountry('NO', 'mobile');
    expect(findAnonymitySet(number, 4)).toBe(16_000_000 / 16 ** 4);
  });

  test('is of all numbers where the plan does not tell mobile ones from others', () => {
    expect(findAnonymitySet(ofCountry('TA', 'fixedLineOrMobile'), 5)).toBe(1_000 / 16 ** 5);
  });

  test.each([
    ['+80012345678', 'tollFree', 91_000_000],
    ['+870301234567', 'mobile', 530_000_000],
    ['+870234567890', 'uan', 630_000_000],
  ])('is found for %s, which belongs to no country', (e164, lineType, count) => {
    const number = { e164, country: undefined, lineType };
    expect(findAnonymitySet(number, 5)).toBe(count / 16 ** 5);
  });

  test.each([
    ['ZZ', '+12025550143'],
    ['', '+80012345678'],
    [undefined, '+12025550143'],
    [undefined, ''],
  ])('is unknown where the plan is: %s, %s', (country, e164) => {
    expect(findAnonymitySet({ e164, country, lineType: undefined }, 5)).toBeUndefined();
  });
});
