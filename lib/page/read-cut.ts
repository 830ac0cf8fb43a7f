import type { Box } from './box';
import { NO_SHIFT } from './no-shift';
import type { Opening } from './opening';
import { readShape } from './read-shape';

/** Edges from the left and the top: of what is taken out of the flow only. */
const OLD_RECT = /^rect\((\S+), (\S+), (\S+), (\S+)\)$/;

/**
 * Reads the box that `clip-path` or the old `clip` leave of an element; undefined where they leave
 * all of it, and where the shape is one that is not read.
 */
export function readCut(
  element: Element,
  style: CSSStyleDeclaration,
): Omit<Opening, 'outer'> | undefined {
  const { clipPath, position } = style;
  const clip = /absolute|fixed/.test(position) ? OLD_RECT.exec(style.clip) : null;
  if (!clip && clipPath === 'none') return undefined;
  const box = element.getBoundingClientRect();
  const part = clip ? readOldRect(clip, box) : readShape(clipPath, box);
  if (!part) return undefined;
  return {
    left: box.left + part.left,
    top: box.top + part.top,
    right: box.left + part.right,
    bottom: box.top + part.bottom,
    shift: NO_SHIFT,
  };
}

function readOldRect([, ...edges]: readonly string[], { width, height }: DOMRect): Box {
  const [top, right, bottom, left] = edges;
  const read = (edge: string | undefined, otherwise: number) =>
    edge === undefined || edge === 'auto' ? otherwise : Number.parseFloat(edge);
  return {
    left: read(left, 0),
    top: read(top, 0),
    right: read(right, width),
    bottom: read(bottom, height),
  };
}
