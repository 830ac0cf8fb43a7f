import { expect, test } from 'vitest';
import { cutFollowing } from './cut-following';

const cut = (plain: string, after: string, country: 'AT' | 'DE' = 'DE') => {
  const countries = [{ country, evidence: ['address'] }] as const;
  const piece = { start: 0, end: plain.length };
  const { start, end } = cutFollowing(piece, { plain, after, countries });
  return plain.slice(start, end);
};

test.each([
  ['+49 221 1234567 50667', ' Köln', '+49 221 1234567'],
  ['+49 30 1234567 - 10115', ' Berlin', '+49 30 1234567'],
  ['030 1234567 . 10115', ' Berlin', '030 1234567'],
  ['+43 1 5123456 1010', ' Wien', '+43 1 5123456'],
  ['0043 1 5123456 1010', ' Wien', '0043 1 5123456'],
  ['030 1234567 9-17', ' Uhr', '030 1234567'],
])('leaves of "%s" before "%s" the number', (plain, after, number) => {
  expect(cut(plain, after)).toBe(number);
});

test.each([
  ['+49 731 88005 8205', ''],
  ['+49 731 88005 8205', ' oder'],
  ['030 12345-67', ' Uhr'],
  ['202-555-0143', ' Berlin'],
])('leaves "%s" before "%s" as it is', (plain, after) => {
  expect(cut(plain, after)).toBe(plain);
});

test('takes four digits for a postal code only where there are such codes and open lengths', () => {
  expect(cut('01 5123456 1010', ' Wien', 'AT')).toBe('01 5123456');
  expect(cut('030 2312 5000', ' Kontakt')).toBe('030 2312 5000');
  expect(cut('+49 30 2312 5000', ' Kontakt', 'AT')).toBe('+49 30 2312 5000');
});

test.each([' Fax', ' Telefonisch', ' Mobil', ' E-Mail', ' Montag'])(
  'takes nothing for a postal code in front of "%s"',
  (after) => {
    expect(cut('0221 4710 12345', after)).toBe('0221 4710 12345');
  },
);

test('leaves no number of fewer than eight digits', () => {
  expect(cut('030 202 51111', ' Kontor')).toBe('030 202 51111');
});
