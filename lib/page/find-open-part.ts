import type { Box } from './box';
import type { Opening } from './opening';

/**
 * Finds what can be seen of a box through openings, wherever they are scrolled to. What cannot be
 * seen at all comes back with a right or a bottom edge before its left or its top one.
 */
export function findOpenPart(box: Box, opening: Opening | undefined): Box {
  let { left, top, right, bottom } = box;
  for (let at = opening; at; at = at.outer) {
    left = Math.max(left - at.shift.left, at.left);
    right = Math.min(right + at.shift.right, at.right);
    top = Math.max(top - at.shift.top, at.top);
    bottom = Math.min(bottom + at.shift.bottom, at.bottom);
    if (left >= right || top >= bottom) break;
  }
  return { left, top, right, bottom };
}
