import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { findAnonymitySet } from './find-anonymity-set';

const plain = (code: string) => ({ e164: `+${code}`, lineType: undefined });
const find = (e164: string, lineType?: string) => findAnonymitySet({ e164, lineType }, 5);

describe('the anonymity set', () => {
  // The figures of docs/privacy.md, which are rounded further, come from these.
  test.each([
    ['+12025550143', 'fixedLineOrMobile', 3_380_000_000],
    ['+447400123456', 'mobile', 800_000_000],
    ['+33612345678', 'mobile', 162_000_000],
    ['+4740612345', 'mobile', 16_000_000],
    ['+3546111234', 'mobile', 4_570_000],
    ['+4930123456', 'fixedLine', 766_000_000_000_000],
    ['+3548001234', 'tollFree', 6_250_000],
    ['+3546111234', undefined, 6_250_000],
  ])('of %s, %s, is its part of all those numbers', (e164, lineType, count) => {
    expect(find(e164, lineType)).toBe(count / 16 ** 5);
  });

  test('is the same for all countries that share a calling code', () => {
    const [guernsey, britain] = ['+447781123456', '+447400123456'];
    expect(find(guernsey, 'mobile')).toBe(find(britain, 'mobile'));
  });

  test('is known for every country', () => {
    const unknown = getCountries().filter((country) => !find(`+${getCountryCallingCode(country)}`));
    expect(unknown).toEqual([]);
  });

  test('is below one for mobile numbers of 24 calling codes, with 5 characters', () => {
    const codes = new Set(getCountries().map((country) => getCountryCallingCode(country)));
    expect([...codes].filter((code) => find(`+${code}`, 'mobile')! < 1)).toHaveLength(24);
  });

  test('is 16 times as large with a character less', () => {
    const number = { e164: '+4740612345', lineType: 'mobile' };
    expect(findAnonymitySet(number, 4)).toBe(16_000_000 / 16 ** 4);
  });

  test('is below 3 for every calling code with 3 times 4 characters, as of a number and its blocks', () => {
    const codes = getCountries().map((country) => getCountryCallingCode(country));
    expect(codes.filter((code) => findAnonymitySet(plain(code), 12)! >= 3)).toEqual([]);
  });

  test('is of all numbers where no plan tells mobile ones from others', () => {
    expect(find('+979123456789', 'mobile')).toBe(find('+979123456789', 'premiumRate'));
  });

  test.each([
    ['+80012345678', 'tollFree', 91_000_000],
    ['+870301234567', 'mobile', 530_000_000],
    ['+870234567890', 'uan', 630_000_000],
  ])('is found for %s, which belongs to no country', (e164, lineType, count) => {
    expect(find(e164, lineType)).toBe(count / 16 ** 5);
  });

  test.each(['+999123456', '+', ''])('is unknown where the calling code is: %j', (e164) => {
    expect(find(e164)).toBeUndefined();
  });
});
