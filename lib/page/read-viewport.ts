import type { Box } from './box';
import { NO_SHIFT } from './no-shift';
import type { Opening } from './opening';
import { readShift } from './read-shift';

/** What the whole of a page is seen through. */
export interface Viewport {
  /** By what scrolls with the document. */
  readonly scrolling: Opening;
  /** By what stays where it is. */
  readonly fixed: Opening;
  /** Whose overflow is the viewport's, so that it clips nothing itself. */
  readonly roots: ReadonlySet<Element>;
}

/**
 * Reads the viewport of a document, and how far it can be scrolled.
 *
 * @param part of the viewport that can be seen on the page that the document stands in
 */
export function readViewport(document: Document, part: Box): Viewport {
  const { documentElement: root, body, scrollingElement } = document;
  const scroller = scrollingElement ?? root;
  const rootStyle = getComputedStyle(root);
  const isRoots = rootStyle.overflowX !== 'visible' || rootStyle.overflowY !== 'visible';
  const bodyStyle = getComputedStyle(body ?? root);
  const { overflowX, overflowY } = isRoots ? rootStyle : bodyStyle;
  const { direction, writingMode } = bodyStyle;
  const fixed = {
    left: Math.max(0, part.left),
    top: Math.max(0, part.top),
    right: Math.min(scroller.clientWidth, part.right),
    bottom: Math.min(scroller.clientHeight, part.bottom),
    shift: NO_SHIFT,
    outer: undefined,
  };
  // Where nothing is said, the viewport scrolls.
  const say = (overflow: string) => (overflow === 'visible' ? 'auto' : overflow);
  const shift = readShift(scroller, {
    overflowX: say(overflowX),
    overflowY: say(overflowY),
    direction,
    writingMode,
    flexDirection: '',
  });
  return {
    scrolling: { ...fixed, shift },
    fixed,
    roots: new Set(isRoots ? [root] : [root, body ?? root]),
  };
}
