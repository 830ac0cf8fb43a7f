import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createChainFinder } from './create-chain-finder';
import { glance } from './glance';

beforeEach(() => document.body.replaceChildren());

const walk = () => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

/** @param front so many words stand in front: what is looked at together ends at another place */
function glanceAt(texts: readonly string[], front = 0): boolean {
  const all = [...Array.from({ length: front }, () => 'word'), ...texts];
  document.body.replaceChildren(...all.map((text) => document.createTextNode(text)));
  return finish();
}

function finish(): boolean {
  const work = glance(walk());
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Whether the reader would look closer at any of the texts. */
function holdsChain(): boolean {
  let count = 0;
  const { takeFrom, end } = createChainFinder(() => (count += 1));
  takeFrom(walk(), Number.POSITIVE_INFINITY);
  end();
  return count > 0;
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

  test('does not look into scripts', () => {
    document.body.innerHTML = '<script type="x">2025550143</script><style>/* 2025550143 */</style>';
    expect(finish()).toBe(false);
  });

  test('sees whatever the reader looks at, however the text is cut', () => {
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
          const may = glanceAt(texts, front);
          if (holdsChain()) {
            seen += 1;
            expect(may).toBe(true);
          }
        },
      ),
      { numRuns: 1_500 },
    );
    expect(seen).toBeGreaterThan(100);
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
