import type { Box } from './box';
import { createSight } from './create-sight';
import { EVERYWHERE } from './everywhere';
import { findOpenPart } from './find-open-part';
import type { Opening } from './opening';

/** What is in a frame that is made smaller is not read. */
const MIN_SCALE = 0.25;

/**
 * Finds what can be seen of the innermost of some frames, now or by scrolling, as a part of its own
 * viewport; undefined where that is nothing. The layout of the page around it is read.
 *
 * @param frames one in the other, from outside to inside
 */
export function findFramePart(frames: readonly Element[]): Box | undefined {
  let part = EVERYWHERE;
  for (const frame of frames) {
    const opening = createSight(frame.ownerDocument, part).findOpening(frame);
    if (!opening) return undefined;
    const box = frame.getBoundingClientRect();
    const open = findOpenPart(box, opening);
    if (open.left >= open.right || open.top >= open.bottom) return undefined;
    if (box.width < (frame as HTMLElement).offsetWidth * MIN_SCALE) return undefined;
    part = toInside(findReach(opening), frame);
  }
  return part;
}

/** What can be seen through openings, where it stands before it is scrolled there. */
function findReach(opening: Opening): Box {
  let { left, top, right, bottom } = EVERYWHERE;
  let [toLeft, toRight, up, down] = [0, 0, 0, 0];
  for (let at: Opening | undefined = opening; at; at = at.outer) {
    toLeft += at.shift.left;
    toRight += at.shift.right;
    up += at.shift.top;
    down += at.shift.bottom;
    left = Math.max(left, at.left - toRight);
    right = Math.min(right, at.right + toLeft);
    top = Math.max(top, at.top - down);
    bottom = Math.min(bottom, at.bottom + up);
  }
  return { left, top, right, bottom };
}

/** A part of the page as a frame's document counts. */
function toInside({ left, top, right, bottom }: Box, frame: Element): Box {
  const box = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame as HTMLElement;
  const [scaleX, scaleY] = [box.width / offsetWidth || 1, box.height / offsetHeight || 1];
  const toX = (x: number) => (x - box.left) / scaleX - clientLeft;
  const toY = (y: number) => (y - box.top) / scaleY - clientTop;
  return { left: toX(left), top: toY(top), right: toX(right), bottom: toY(bottom) };
}
