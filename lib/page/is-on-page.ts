import { findContainer } from './find-container';

/**
 * Whether an element's contents have a size, and stand where one can scroll to: text is hidden by
 * moving it thousands of pixels up or to the left.
 */
export function isOnPage(element: Element): boolean {
  const box = measure(element);
  if (!box) return false;
  const isBelowTop = box.bottom + window.scrollY > 0;
  const right = box.right + window.scrollX;
  return (isBelowTop && (right > 0 || right > findLeft(element))) || isScrolledAway(element);
}

/** The left edge of what can be scrolled to: pages that are read from the right grow to the left. */
function findLeft({ ownerDocument: { documentElement: root } }: Element): number {
  return getComputedStyle(root).direction === 'rtl' ? root.clientWidth - root.scrollWidth : 0;
}

/** Whether something around it is scrolled, so that it may come back the same way. */
function isScrolledAway(element: Element): boolean {
  for (let box = findContainer(element); box?.parentElement; box = findContainer(box))
    if (box.scrollTop !== 0 || box.scrollLeft !== 0) return true;
  return false;
}

function measure(element: Element): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  if (hasSize(box)) return box;
  // A box of no size may show what stands out of it, and `display: contents` has no box.
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const contents = range.getBoundingClientRect();
  return hasSize(contents) ? contents : undefined;
}

function hasSize({ width, height }: DOMRect): boolean {
  return width > 1 && height > 1;
}
