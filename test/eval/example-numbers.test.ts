import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { findNumbers } from './find-numbers';

/** Fewer digits than a scan of the page looks for are no number without their calling code. */
const MIN_DIGITS = 7;

const numbers = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number ? [{ country, number, e164: number.number }] : [];
});
const e164sIn = (text: string, country: (typeof numbers)[number]['country'] | null) =>
  findNumbers({ text, country }).map(({ e164 }) => e164);

describe('findNumbers finds the example number of', () => {
  test.each(numbers)('$country with its calling code, on any page', ({ number, e164 }) => {
    expect(e164sIn(number.formatInternational(), null)).toEqual([e164]);
    expect(e164sIn(`Tel. ${e164}`, null)).toEqual([e164]);
  });

  test.each(numbers.filter(({ number }) => number.nationalNumber.length >= MIN_DIGITS))(
    '$country as people of the country write it',
    ({ country, number, e164 }) => {
      expect(e164sIn(`Tel: ${number.formatNational()}`, country)).toEqual([e164]);
    },
  );
});
