import type { Run } from '../find-runs';

/** A postal code in front of a town, and hours in front of their word. */
const FOLLOWING: readonly (readonly [figures: RegExp, word: RegExp])[] = [
  [/ (?:- )?\d{4,5}$/, /^ +\p{Lu}\p{Ll}/u],
  [/ (?:- )?\d{1,2} ?- ?\d{1,2}$/, /^ ?(?:uhr|h|hrs|am|pm)(?!\p{L})/iu],
];

/**
 * Cuts off figures at the end of a piece that belong to the word behind it: "+49 221 1234567 50667
 * Köln". In plans of open length they would be read as more of the number.
 *
 * @returns the piece as it was where there are none
 */
export function cutFollowing(
  piece: Run,
  { plain, after }: { readonly plain: string; readonly after: string },
): Run {
  const text = plain.slice(piece.start, piece.end);
  const rest = plain.slice(piece.end) + after;
  const found = FOLLOWING.find(([figures, word]) => figures.test(text) && word.test(rest));
  const at = found ? text.search(found[0]) : -1;
  return at > 0 ? { start: piece.start, end: piece.start + at } : piece;
}
