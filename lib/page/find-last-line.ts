import type { Clip } from './create-clips';

/**
 * The last line box of a range, whose upper end corner gets the shape, in CSS pixels of the viewport;
 * undefined when there is none or its corner is clipped away.
 */
export function findLastLine(range: Range, isSeen: Clip): DOMRect | undefined {
  const last = [...range.getClientRects()].at(-1);
  // A little inside the box, which is taller than a tight line and may end on half a pixel.
  return last?.width && last.height && isSeen(last.right - 1, last.top + last.height / 4)
    ? last
    : undefined;
}
