import type { Run } from '../find-runs';

const SPACE_OR_SIGN = /[ .\-/)]/;

/**
 * Cuts spaces and signs off both ends of a piece of plain text, and what stands behind a parenthesis
 * that is opened and not closed in it; only the sign where that is its beginning.
 */
export function trimPiece(plain: string, piece: Run): Run {
  let { start, end } = piece;
  while (end > start && !/\d/.test(plain.charAt(end - 1))) end -= 1;
  while (start < end && SPACE_OR_SIGN.test(plain.charAt(start))) start += 1;
  const open = plain.slice(start, end).lastIndexOf('(');
  if (open === -1 || plain.slice(start + open, end).includes(')')) return { start, end };
  return trimPiece(plain, open === 0 ? { start: start + 1, end } : { start, end: start + open });
}
