import { findOpenPart } from './find-open-part';
import type { Opening } from './opening';

/** What is narrower is not clicked, in CSS pixels. */
const MIN_TARGET = 6;

/** Whether enough of a box can be seen through openings to be clicked. */
export function isClickable(box: DOMRect, opening: Opening): boolean {
  const { left, top, right, bottom } = findOpenPart(box, opening);
  return right - left >= MIN_TARGET && bottom - top >= MIN_TARGET;
}
