import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { expect, test } from 'vitest';
import { mayBeNational } from './may-be-national';

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

test.each(getCountries())('parses what people of %s write', (country) => {
  const number = getExampleNumber(country, examples)!;
  const written = digitsOf(number.formatNational());
  expect(mayBeNational(written, country, false)).toBe(true);
  expect(mayBeNational(digitsOf(number.number), country, false)).toBe(true);
  expect(mayBeNational(number.nationalNumber, country, true)).toBe(true);
});

test('takes a trunk zero for needed only where the country writes one', () => {
  const needing = getCountries()
    .filter((country) => !mayBeNational('777777777', country, false))
    .map((country) => getExampleNumber(country, examples)!)
    .filter(({ countryCallingCode }) => countryCallingCode !== '1');
  const written = needing.map((number) => digitsOf(number.formatNational()));
  expect(written).toHaveLength(96);
  expect(written.filter((digits) => !digits.startsWith('0'))).toEqual([]);
});

test('leaves figures alone that no number of the country begins like', () => {
  expect(mayBeNational('777777777', 'DE', false)).toBe(false);
  expect(mayBeNational('777777777', 'DE', true)).toBe(true);
  expect(mayBeNational('777777777', 'ES', false)).toBe(true);
});

test.each(['2025550143', '12025550143', '011442079460958'])(
  'parses %s in North America',
  (digits) => {
    expect(mayBeNational(digits, 'US', false)).toBe(true);
  },
);

test.each(['202555014', '22025550143', '202555014399'])('does not parse %s there', (digits) => {
  expect(mayBeNational(digits, 'CA', true)).toBe(false);
});
