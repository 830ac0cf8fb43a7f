import type { CountryCode } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import type { Candidate } from './candidate';
import { readCandidate } from './read-candidate';

const text = (run: string, before = '', after = ''): Candidate => ({
  source: 'text',
  text: run,
  before,
  after,
});
const numbers = (candidate: Candidate, country?: CountryCode) =>
  readCandidate(candidate, country).map(({ e164 }) => e164);

describe('readCandidate reads', () => {
  test.each([
    ['an international number', '+1 202-555-0143', undefined, '+12025550143'],
    ['one in parentheses', '(+44) 20 7946 0958', undefined, '+442079460958'],
    ['one with a full-width plus', '\uFF0B1 202-555-0143', undefined, '+12025550143'],
    ['a national one with its trunk prefix', '020 7946 0958', 'GB', '+442079460958'],
    ['one with its area code in parentheses', '(202) 555-0143', 'US', '+12025550143'],
    ['one in the groups of its country', '202-555-0143', 'US', '+12025550143'],
    ['one with its calling code and no plus', '1-202-555-0143', 'US', '+12025550143'],
    ['one with narrow spaces', '030\u202F23125\u202F000', 'DE', '+493023125000'],
    ['one with figure and thin spaces', '030\u200723125\u2009000', 'DE', '+493023125000'],
    ['one with middle dots', '202\u00B7555\u00B70143', 'US', '+12025550143'],
    ['one with slashes', '030/23125111', 'DE', '+493023125111'],
  ] as const)('%s', (_what, run, country, e164) => {
    expect(numbers(text(run), country)).toEqual([e164]);
  });

  test('bare digits only where a word announces them', () => {
    expect(numbers(text('2025550143', 'Call '), 'US')).toEqual(['+12025550143']);
    expect(numbers(text('2025550143', 'Order '), 'US')).toEqual([]);
  });

  test('no national number without a country', () => {
    expect(numbers(text('(202) 555-0143', 'Tel: '))).toEqual([]);
  });

  test('both numbers of a run, with their places', () => {
    const run = '030 23125000 / 030 23125111';
    expect(readCandidate(text(run), 'DE')).toEqual([
      { start: 0, end: 12, e164: '+493023125000' },
      { start: 15, end: 27, e164: '+493023125111' },
    ]);
  });

  test('an extension in the text behind the run as part of the number', () => {
    expect(readCandidate(text('202-555-0143', '', ' ext. 123'), 'US')).toEqual([
      { start: 0, end: 21, e164: '+12025550143' },
    ]);
  });

  test.each([
    ['a comma', ', 12'],
    ['a semicolon', '; 12'],
  ])('what follows %s as the next thing in a list', (_what, after) => {
    expect(readCandidate(text('+1 202-555-0143', '', after), 'US')).toEqual([
      { start: 0, end: 15, e164: '+12025550143' },
    ]);
  });

  test('nothing of a number that stands in the context alone', () => {
    expect(numbers(text('1234567', '+1 202-555-0143 and '), 'US')).toEqual([]);
    expect(numbers(text('1234567', '', ' or +1 202-555-0143'), 'US')).toEqual([]);
  });
});

describe('T19: readCandidate finds no number in', () => {
  test.each([
    ['a date', '06/05/2024', '', 'US'],
    ['a date that begins like a trunk prefix', '06.05.2024', '', 'DE'],
    ['a date with a time', '06.05.2024 12', '', 'FR'],
    ['an ISO date behind a word for a number', '2024-05-06', 'Tel. ', 'DE'],
    ['years behind a word for a number', '1998 - 2004', 'Tel. ', 'AT'],
    ['an order id', '2025550143', 'Order no. ', 'US'],
    ['an id in a fragment', '2025550143', 'item #', 'US'],
    ['a query parameter', '2025550143', 'call.html?id=', 'US'],
    ['a path', '0202555014', 'https://shop.example/', 'GB'],
    ['digits in other groups than its country writes', '20-255-501-43', '', 'US'],
    ['an IBAN', '89 3704 0044 0532 0130 00', 'IBAN DE', 'DE'],
    ['a Visa card', '4111 1111 1111 1111', '', 'US'],
    ['an American Express card', '3782 822463 10005', '', 'US'],
    ['an ISBN', '978-0-306-40615-7', 'ISBN ', 'US'],
    ['an IP address', '192.168.100.200', '', 'US'],
    ['coordinates', '52.520008', '', 'DE'],
    ['a pair of coordinates', '40.712776 -74.005974', '', 'US'],
    ['a product code', '036000291452', 'UPC ', 'US'],
    ['a number that its plan does not admit', '+1 111 555 0143', '', undefined],
  ] as const)('%s', (_what, run, before, country) => {
    expect(numbers(text(run, before), country)).toEqual([]);
  });
});

describe('readCandidate on links', () => {
  const link = (address: string): Candidate => ({ ...text(address), source: 'link' });

  test.each([
    ['+1-202-555-0143', undefined, '+12025550143'],
    ['2025550143', 'US', '+12025550143'],
    ['030 23125000', 'DE', '+493023125000'],
  ] as const)('reads %s as a whole', (address, country, e164) => {
    expect(readCandidate(link(address), country)).toEqual([
      { start: 0, end: address.length, e164 },
    ]);
  });

  test.each(['12345', '+1 111 555 0143', '2025550143'])('finds no number in %s', (address) => {
    expect(numbers(link(address))).toEqual([]);
  });

  test.each([
    ['parameters', '+12025550143;ext=12'],
    ['letters', '+1202555014x'],
    ['more than 64 characters', `+1202555014${' '.repeat(60)}3`],
    // Takes the parser 5 s where it is let through, and a minute with 20 characters more.
    ['a phone context', `1;phone-context=${'1111.'.repeat(14)}!`],
  ])('F23: never gives the parser %s, whoever sent it', (_what, address) => {
    expect(numbers(link(address), 'US')).toEqual([]);
  });
});

describe('F23: readCandidate comes to an end', () => {
  test.each(['1,', '(1', '+1;', '1-', '1 ', '1/', '1.', '+1', ')(1', 'x1', '1;ext=', '1~'])(
    'on 240 characters of %j',
    (unit) => {
      const soup = unit.repeat(240).slice(0, 240);
      expect(numbers(text(soup), 'US')).toEqual([]);
      expect(numbers(text(soup, soup, soup), undefined)).toEqual([]);
    },
  );
});
