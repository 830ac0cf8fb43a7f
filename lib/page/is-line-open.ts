import type { Box } from './box';
import { findOpenPart } from './find-open-part';
import type { Opening } from './opening';

/** As much of a line has to be seen, along it and across: tight boxes cut off what letters leave free. */
const MIN_LENGTH = 0.9;
const MIN_HEIGHT = 0.5;
/** A number that is so much higher than wide is written from top to bottom. */
const MIN_COLUMN = 4;

/** Whether of a line of text, or of a column, as much can be seen as a reader needs. */
export function isLineOpen(line: Box, opening: Opening): boolean {
  const { left, top, right, bottom } = findOpenPart(line, opening);
  const fullWidth = line.right - line.left;
  const fullHeight = line.bottom - line.top;
  const [width, height] = [(right - left) / fullWidth, (bottom - top) / fullHeight];
  const isColumn = fullHeight > MIN_COLUMN * fullWidth;
  return Math.min(width, height) >= MIN_HEIGHT && (isColumn ? height : width) >= MIN_LENGTH;
}
