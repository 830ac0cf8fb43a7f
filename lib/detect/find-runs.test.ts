import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRuns } from './find-runs';

const find = (text: string) => findRuns(text).map(({ start, end }) => text.slice(start, end));
/** Digits and signs of all kinds, with a little of what is neither. */
const SOUP =
  '0123456789+()-./ \n\u00A0\u2009\u200B\u00AD\u2011\uFF0B\uFF08\uFF15\u0665\u06F5\u096Bx#,;:aé'.split(
    '',
  );
/** The same numbers each time: a generator of its own, since a soup of a megabyte is dear to make otherwise. */
function* cook(length: number): Generator<string> {
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield SOUP[state % SOUP.length] ?? ' ';
  }
}

describe('findRuns', () => {
  test.each([
    ['a national number', 'Call (202) 555-0143 now', ['(202) 555-0143']],
    ['an international number', 'T +49 (0)30 / 12 34 56-78.', ['+49 (0)30 / 12 34 56-78']],
    ['a number in full-width digits', '電話０３－１２３４－５６７８', ['０３－１２３４－５６７８']],
    ['a number in Arabic digits', 'هاتف ٠٢٠٢٥٥٥٠١٤٣', ['٠٢٠٢٥٥٥٠١٤٣']],
    ['a number in Devanagari digits', 'फ़ोन ०२०२५५५०१४', ['०२०२५५५०१४']],
    [
      'thin and narrow spaces',
      '01\u200923\u202F45\u00A067\u200789',
      ['01\u200923\u202F45\u00A067\u200789'],
    ],
    ['what has no width', '202\u00AD555\u200B01\u206043', ['202\u00AD555\u200B01\u206043']],
    ['an extension', 'Call 202-555-0143 ext. 12 now', ['202-555-0143 ext. 12']],
    [
      'an extension after a sign',
      '202-555-0143x12, 202-555-0144 #7',
      ['202-555-0143x12', '202-555-0144 #7'],
    ],
    ['a list', '202-555-0143, 202-555-0144', ['202-555-0143', '202-555-0144']],
    ['a line break of the source', '202\n555\n0143', ['202\n555\n0143']],
    ['fewer than seven digits', '12-34-56 and 2024-1-1', []],
    ['signs alone', '(((((((((( -------- ......', []],
    ['nothing', '', []],
  ])('finds %s', (_what, text, runs) => {
    expect(find(text)).toEqual(runs);
  });

  test('cuts long runs between two groups, and nowhere else if it can', () => {
    const runs = find('1234567 '.repeat(60));
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) expect(run).toMatch(/^1234567(?: 1234567)*$/);
  });

  /** The runs of a text that are out of order, too long or not within it; said once, as there are many. */
  const findUnsound = (text: string) => {
    let last = 0;
    return findRuns(text).filter(({ start, end }) => {
      const isSound = start >= last && end > start && end - start <= 200 && end <= text.length;
      last = end;
      return !isSound;
    });
  };

  test('finds runs in order, apart, within the text and of bounded length', () => {
    const soup = fc.string({ unit: fc.constantFrom(...SOUP), maxLength: 900 });
    fc.assert(
      fc.property(soup, (text) => findUnsound(text).length === 0),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a soup of a megabyte', [...cook(1_000_000)].join('')],
    ['a megabyte of parentheses', '('.repeat(1_000_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of commas', '1,,,,,'.repeat(170_000)],
    ['a megabyte of single digits', '1-'.repeat(500_000)],
    ['a megabyte of extensions', '1234567x'.repeat(125_000)],
  ])('finds sound runs in %s', (_what, text) => {
    expect(findUnsound(text)).toEqual([]);
  });
});
