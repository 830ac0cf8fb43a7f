import type { Run } from '../find-runs';

/** Where one number may end and another begin, the surest first. */
const SEPARATORS: readonly RegExp[] = [
  // Wide gaps, and signs with a space beside them.
  / {2,}|\. +| +[-/.]+ *|[-/]+ +/g,
  // An opening parenthesis behind a space or a digit: the next area code.
  / +(?=\()|(?<=\d)(?=\()/g,
  /\/+/g,
];

/** Of the characters of either: shorter ones alike are dates and codes. */
const MIN_TWIN = 9;

/**
 * Lists the ways to split a piece of a plain text into several, the surest first; each gives two
 * pieces or more.
 *
 * @param breaks offsets at which inline elements of the page begin or end: the surest of all
 */
export function* listSplits(
  plain: string,
  piece: Run,
  breaks: readonly number[],
): Generator<readonly Run[]> {
  const inside = breaks.filter((at) => at > piece.start && at < piece.end);
  if (inside.length > 0)
    yield cut(
      piece,
      inside.map((at) => ({ start: at, end: at })),
    );
  for (const separator of SEPARATORS) {
    const text = plain.slice(piece.start, piece.end);
    const gaps = [...text.matchAll(separator)]
      .map(({ 0: gap, index }) => ({
        start: piece.start + index,
        end: piece.start + index + gap.length,
      }))
      .filter(({ start }) => start > piece.start);
    if (gaps.length > 0) yield cut(piece, gaps);
  }
  const middle = findMiddle(plain.slice(piece.start, piece.end));
  if (middle !== undefined) {
    const start = piece.start + middle;
    yield cut(piece, [{ start, end: start + 1 }]);
  }
}

/** The sign between two numbers that are written alike, with no space: `202-555-0143·202-555-0144`. */
function findMiddle(text: string): number | undefined {
  const middle = (text.length - 1) / 2;
  if (middle < MIN_TWIN || !/[.-]/.test(text.charAt(middle))) return undefined;
  const shape = text.replaceAll(/\d/g, '0');
  return shape.slice(0, middle) === shape.slice(middle + 1) ? middle : undefined;
}

function cut(piece: Run, gaps: readonly Run[]): readonly Run[] {
  const starts = [piece.start, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), piece.end];
  return starts.map((start, at) => ({ start, end: ends[at] ?? piece.end }));
}
