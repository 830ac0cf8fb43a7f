import type { CountryCode } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import type { Candidate } from './candidate';
import type { RankedCountry } from './ranked-country';
import { readCandidate } from './read-candidate';

const text = (run: string, before = '', after = ''): Candidate => ({
  source: 'text',
  text: run,
  before,
  after,
});
/** Countries that an address on the page speaks for. */
const known = (...countries: readonly CountryCode[]): readonly RankedCountry[] =>
  countries.map((country) => ({ country, evidence: ['address'] }));
const guessed: readonly RankedCountry[] = [{ country: 'GB', evidence: ['default'] }];
const read = (candidate: Candidate, ...countries: readonly CountryCode[]) =>
  readCandidate(candidate, known(...countries)).map(
    ({ e164, certainty, reason }) => `${e164} ${certainty} ${reason}`,
  );
const numbers = (candidate: Candidate, country?: CountryCode) =>
  readCandidate(candidate, country ? known(country) : []).map(({ e164 }) => e164);

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
    expect(numbers(text('020 7946 0958', 'Tel: '))).toEqual([]);
  });

  test('a North American number on any page, as nobody else writes one so', () => {
    expect(numbers(text('(202) 555-0143', 'Tel: '), 'DE')).toEqual(['+12025550143']);
    expect(numbers(text('202 555 0143', 'Tel: '), 'FR')).toEqual([]);
  });

  test('a number in the first of the countries in which it is one', () => {
    expect(read(text('020 7946 0958', 'Tel '), 'FR', 'GB')).toEqual(['+442079460958 certain cue']);
  });

  test('an international prefix of the page and of most of the world', () => {
    expect(read(text('011 44 20 7946 0958'), 'US')).toEqual([
      '+442079460958 certain international',
    ]);
    expect(read(text('0044 20 7946 0958'), 'US')).toEqual(['+442079460958 certain international']);
  });

  test('both numbers of a run, with their places', () => {
    const run = '030 23125000 / 030 23125111';
    expect(readCandidate(text(run), known('DE'))).toMatchObject([
      { start: 0, end: 12, e164: '+493023125000' },
      { start: 15, end: 27, e164: '+493023125111' },
    ]);
  });

  test('the number beside one of which only the end is written', () => {
    expect(readCandidate(text('030 23125000/11'), known('DE'))).toMatchObject([
      { start: 0, end: 12, e164: '+493023125000' },
      { start: 13, end: 15, e164: '+493023125011' },
    ]);
  });

  test('a row of numbers with nothing but spaces between them', () => {
    expect(numbers(text('512345678 512345679'), 'PL')).toEqual(['+48512345678', '+48512345679']);
  });

  test('a number among other figures', () => {
    expect(readCandidate(text('20001 202-555-0143'), known('US'))).toMatchObject([
      { start: 6, end: 18, e164: '+12025550143' },
    ]);
  });

  test('a number behind a date', () => {
    expect(numbers(text('06.05.2024 030 23125000'), 'DE')).toEqual(['+493023125000']);
  });

  test('an extension as part of the number', () => {
    const place = (run: string) => readCandidate(text(run), known('US'))[0];
    expect(place('202-555-0143 ext. 123')).toMatchObject({ start: 0, end: 21 });
    expect(place('202-555-0143x7246433')).toMatchObject({ start: 0, end: 20 });
  });

  test('what is glued by an element edge, in its pieces', () => {
    const glued = { ...text('12020 7946 0958'), breaks: [2] };
    expect(readCandidate(glued, known('GB'))).toMatchObject([
      { start: 2, end: 15, e164: '+442079460958' },
    ]);
  });

  test('a number that an element divides, as one', () => {
    const divided = { ...text('020 7946 0958'), breaks: [3, 8] };
    expect(numbers(divided, 'GB')).toEqual(['+442079460958']);
  });

  test('the characters of the page, whatever is unseen between them', () => {
    const run = '+1 202\u00AD-555\u200B-01\u206043';
    expect(readCandidate(text(run), [])).toMatchObject([
      { start: 0, end: run.length, e164: '+12025550143' },
    ]);
  });

  test.each([
    ['full-width', '\uFF0B\uFF11 \uFF12\uFF10\uFF12-555-0143', undefined],
    ['Arabic-Indic', '+\u0661 \u0662\u0660\u0662 555 0143', undefined],
    ['Persian', '+\u06F1 \u06F2\u06F0\u06F2 555 0143', undefined],
    ['Devanagari', '+\u0967 \u0968\u0966\u0968 555 0143', undefined],
  ] as const)('%s digits', (_what, run, country) => {
    expect(numbers(text(run), country)).toEqual(['+12025550143']);
  });

  test('nothing of a number that stands in the context alone', () => {
    expect(numbers(text('1234567', '+1 202-555-0143 and '), 'US')).toEqual([]);
    expect(numbers(text('1234567', '', ' or +1 202-555-0143'), 'US')).toEqual([]);
  });
});

describe('readCandidate is certain of', () => {
  test.each([
    ['the international form', text('+44 20 7946 0958'), 'international'],
    ['a number beside a cue', text('02079460958', 'Tel. '), 'cue'],
    ['a number before a cue', text('02079460958', '', ' (fax)'), 'cue'],
    ['its country’s own grouping with the trunk prefix', text('020 7946 0958'), 'grouping'],
  ])('%s', (_what, candidate, reason) => {
    expect(read(candidate, 'GB')).toEqual([`+442079460958 certain ${reason}`]);
  });

  test('ten digits in their own groups with signs, and not with spaces alone', () => {
    expect(read(text('202-555-0143', 'or '), 'US')).toEqual(['+12025550143 certain grouping']);
    expect(read(text('202 555 0143', 'or '), 'US')).toEqual(['+12025550143 likely grouping']);
  });
});

describe('readCandidate doubts', () => {
  test('what has only its shape', () => {
    expect(read(text('02079460958', 'see '), 'GB')).toEqual(['+442079460958 likely shape']);
    expect(read(text('2025550143'), 'US')).toEqual(['+12025550143 likely shape']);
  });

  test('a number without the trunk prefix that its country writes', () => {
    expect(read(text('20 7946 0958', 'Tel '), 'GB')).toEqual(['+442079460958 likely cue']);
    expect(read(text('20 7946 0958', 'or '), 'GB')).toEqual([]);
  });

  test('a country that nothing on the page speaks for', () => {
    const [reading] = readCandidate(text('020 7946 0958', 'Tel '), guessed);
    expect(reading).toMatchObject({ e164: '+442079460958', certainty: 'likely', reason: 'cue' });
  });

  test('what reads as a large number or a draw as well', () => {
    expect(read(text('512 345 678', 'of '), 'PL')).toEqual(['+48512345678 likely grouping']);
    expect(read(text('01 23 45 67 89', 'of '), 'FR')).toEqual(['+33123456789 likely grouping']);
  });

  test('an international prefix without any groups', () => {
    expect(read(text('00442079460958', 'see '), 'DE')).toEqual([
      '+442079460958 likely international',
    ]);
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
    ['what is hidden by bullets', '06 •• •• 12 34 56', 'Phone ', 'DE'],
    ['what stands behind a plus that begins none', '+999 22 41 57 90', '', 'NO'],
    ['a number that its plan does not admit', '+1 111 555 0143', '', undefined],
  ] as const)('%s', (_what, run, before, country) => {
    expect(numbers(text(run, before), country)).toEqual([]);
  });
});

describe('T19: readCandidate leaves alone', () => {
  test.each([
    ['what runs into a word before it', text('2025550143', 'part'), 'US'],
    ['what runs into a word behind it', text('202-555-0143', '', 'abc'), 'US'],
    ['an extension that runs into a word', text('202-555-0143 x12', '', 'cm'), 'US'],
    ['the end of an id', text('2021-2025550143', 'CVE-'), 'US'],
    ['a product of a calculation', text('31-2025550143', '45*'), 'US'],
    ['a file name', text('2025550143', '', '.jpg'), 'US'],
    ['a price', text('202-555-0143', '', '$'), 'US'],
    ['a time', text('020 7946 09', '', ':58'), 'GB'],
    ['a long row of figures', text('9400 1000 0000 0000 0000 00'), 'DE'],
    ['the beginning of a row that runs into a word', text('+39 0474 492 390', '', 'F'), 'IT'],
    [
      'the beginning of a row in front of an address',
      text('+49 30 231250 00 50', '', 'ab@c'),
      'DE',
    ],
    ['bare digits in a sentence', text('2025550143', 'block '), 'US'],
  ] as const)('%s', (_what, candidate, country) => {
    expect(numbers(candidate, country)).toEqual([]);
  });

  test('but a label may run into its number', () => {
    expect(numbers(text('1-202-555-0143', 'Phone'), 'US')).toEqual(['+12025550143']);
  });
});

describe('readCandidate on links', () => {
  const link = (address: string): Candidate => ({ ...text(address), source: 'link' });

  test.each([
    ['+1-202-555-0143', undefined, '+12025550143'],
    ['2025550143', 'US', '+12025550143'],
    ['030 23125000', 'DE', '+493023125000'],
  ] as const)('reads %s as a whole', (address, country, e164) => {
    expect(readCandidate(link(address), country ? known(country) : [])).toEqual([
      { start: 0, end: address.length, e164, certainty: 'certain', reason: 'link' },
    ]);
  });

  test('T2: is not certain of data, which nobody need see', () => {
    const data: Candidate = { ...text('+1-202-555-0143'), source: 'data' };
    expect(read(data)).toEqual(['+12025550143 likely data']);
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
    expect(readCandidate({ ...text('2025550143'), dials: address }, [])).toEqual([]);
  });
});

describe('readCandidate holds text against the link around it', () => {
  const linked = (run: string, dials: string): Candidate => ({ ...text(run), dials });

  test('and is certain where both are the same', () => {
    expect(readCandidate(linked('2025550143', '+12025550143'), known('US'))).toEqual([
      { start: 0, end: 10, e164: '+12025550143', certainty: 'certain', reason: 'link' },
    ]);
  });

  test('and takes the link’s word for the country', () => {
    const [reading] = readCandidate(linked('020 7946 0958', '+442079460958'), known('DE'));
    expect(reading).toMatchObject({ e164: '+442079460958', certainty: 'certain' });
    expect(reading).not.toHaveProperty('dials');
  });

  test('and flags a number where the link dials another', () => {
    const [reading] = readCandidate(linked('202-555-0143', '+12025550147'), known('US'));
    expect(reading).toMatchObject({ e164: '+12025550143', dials: '+12025550147' });
  });
});

describe('F23: readCandidate comes to an end', () => {
  test.each(['1,', '(1', '+1;', '1-', '1 ', '1/', '1.', '+1', ')(1', 'x1', '1;ext=', '1~'])(
    'on 240 characters of %j',
    (unit) => {
      const soup = unit.repeat(240).slice(0, 240);
      expect(numbers(text(soup), 'US')).toEqual([]);
      expect(
        numbers(text(soup.slice(0, 200), soup.slice(0, 48), soup.slice(0, 24)), undefined),
      ).toEqual([]);
    },
  );
});
