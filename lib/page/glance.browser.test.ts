import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createChainFinder, type Chain, type ChainFinder } from './create-chain-finder';
import { glance } from './glance';

beforeEach(() => document.body.replaceChildren());

const walk = () => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

/** @param front so many words stand in front: what is looked at together ends at another place */
function fill(texts: readonly string[], front: number): void {
  const all = [...Array.from({ length: front }, () => 'word'), ...texts];
  document.body.replaceChildren(...all.map((text) => document.createTextNode(text)));
}

function glanceAt(texts: readonly string[], front = 0): boolean {
  fill(texts, front);
  return finish();
}

function finish(): boolean {
  return [...glance(walk())].some(({ length }) => length > 0);
}

/** The chains that the reader would look closer at, of all texts or of those that a glance gives. */
function findChains(feed: (finder: ChainFinder) => void): readonly Chain[] {
  const chains: Chain[] = [];
  const finder = createChainFinder((chain) => void chains.push(chain));
  feed(finder);
  finder.end();
  return chains;
}

describe('glance', () => {
  test.each([
    ['a number', ['Call (202) 555-0143 now']],
    ['a number of seven digits', ['Tel 555-0143']],
    ['a number in pieces', ['Call (202', ') 555', '-0143']],
    [
      'a number in pieces with nothing but spaces between',
      ['+49 30', ' \n ', '123', ' ', '4567 x'],
    ],
    ['a number in Arabic digits', ['هاتف ٠٢٠٢٥٥٥٠١٤٣']],
    ['a number in full-width digits', ['電話０３－１２３４－５６７８']],
    ['capitals that are dialled', ['1-800-FLOWERS']],
    ['a number behind a date', ['06.05.2024 030 1234567']],
  ])('sees %s', (_what, texts) => {
    expect(glanceAt(texts)).toBe(true);
    for (let front = 506; front < 512; front += 1) expect(glanceAt(texts, front)).toBe(true);
  });

  test.each([
    ['words', ['Nothing to call']],
    ['a year', ['in 2024 and later']],
    ['a date', ['on 2024-05-06,']],
    ['years', ['(1998 – 2004)']],
    ['numbers of other texts', ['page 12', ' of 34', ' in all', '56789']],
    ['pieces with a word between', ['202', ' or ', '555', '014']],
    ['years in Chinese', ['2019年的时候我在2020年']],
    ['nothing', []],
  ])('sees nothing in %s', (_what, texts) => {
    expect(glanceAt(texts)).toBe(false);
  });

  test('sees a number on a page that has a field of the name of a method', () => {
    document.body.innerHTML = '<img name="contains"><p>Call 202-555-0143</p>';
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    expect([...glance(texts)].some(({ length }) => length > 0)).toBe(true);
  });

  test('gives no long text of a script', () => {
    const text = '2025550143 '.repeat(10);
    document.body.innerHTML = `<script type="x">${text}</script><style>/* ${text} */</style>`;
    expect(finish()).toBe(false);
  });

  test('gives all that the reader would look closer at, however the text is cut', () => {
    const piece = fc.string({
      unit: fc.constantFrom(...'0123456789+()-./ \n\u00A0年a٠A,'),
      maxLength: 9,
    });
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (texts, front) => {
          fill(texts, 512 - front);
          const all = findChains(({ takeFrom }) => takeFrom(walk(), Number.POSITIVE_INFINITY));
          const given = findChains(({ take, end }) => {
            for (const rows of glance(walk()))
              for (const node of rows)
                if (node) take(node);
                else end();
          });
          seen += all.length;
          expect(given).toEqual(all);
        },
      ),
      { numRuns: 1_500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('gives what follows a number in pieces, though it has digits of its own', () => {
    fill(['202-555', '-0143 ext. ', '12', ' and'], 0);
    expect([...glance(walk())].flat().map((node) => node?.data)).toEqual([
      undefined,
      '202-555',
      '-0143 ext. ',
      '12',
      ' and',
    ]);
  });

  test.each([
    ['parentheses', '('],
    ['digits in other scripts', '٠年'],
    ['digits and spaces', '1 '],
    ['digits and signs without words', '1年的'],
    ['spaces', '1                    '],
  ])('is done with a megabyte of %s', (_what, unit) => {
    expect(typeof glanceAt([unit.repeat(1_000_000 / unit.length)])).toBe('boolean');
  });

  /** How many pauses there are in a look at some texts. */
  const countPauses = () => [...glance(walk())].length;

  test('pauses in a page that has a script at every pause', () => {
    const nodes = Array.from({ length: 5_120 }, (_none, at) => {
      if (at % 512 !== 511) return document.createTextNode('word');
      const script = document.createElement('script');
      script.type = 'x';
      script.append('2025550143');
      return script;
    });
    document.body.replaceChildren(...nodes);
    expect(countPauses()).toBeGreaterThanOrEqual(9);
  });

  test('pauses between long texts', () => {
    const nodes = Array.from({ length: 50 }, () => document.createTextNode('word '.repeat(10_000)));
    document.body.replaceChildren(...nodes);
    expect(countPauses()).toBeGreaterThanOrEqual(10);
  });
});
