import type { Run } from '../find-runs';

/** A number is written in so many parts at the most, with spaces between them. */
const MAX_PARTS = 6;
const MIN_DIGITS = 7;
const MAX_DIGITS = 17;

/** A word of a row of figures, and how many digits there are before its end. */
interface Figure extends Run {
  readonly digits: number;
}

/** A part of a row that may be a number. */
export interface Window extends Run {
  /** How many digits of the row stand before it. */
  readonly digitsBefore: number;
}

/**
 * Lists the parts of a row of figures that may be a number among others ("90210 213 373 4253"), from
 * left to right, the longest first at each word. The row itself is not among them.
 */
export function* listWindows(plain: string, { start, end }: Run): Generator<Window> {
  const figures = listFigures(plain.slice(start, end), start);
  for (const [first, { start: from }] of figures.entries()) {
    const digitsBefore = figures[first - 1]?.digits ?? 0;
    for (const { end: to, digits } of figures.slice(first, first + MAX_PARTS).toReversed()) {
      const own = digits - digitsBefore;
      const isRow = from === start && to === end;
      if (!isRow && own >= MIN_DIGITS && own <= MAX_DIGITS)
        yield { start: from, end: to, digitsBefore };
    }
  }
}

function listFigures(row: string, offset: number): readonly Figure[] {
  let digits = 0;
  return Array.from(row.matchAll(/[^ ]+/g), ({ 0: word, index }) => {
    digits += word.replaceAll(/\D/g, '').length;
    return { start: offset + index, end: offset + index + word.length, digits };
  });
}
