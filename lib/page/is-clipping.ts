import { findContainer } from './find-container';

/**
 * Whether a box of no size hides what stands in it, such as the one pixel that text for screen readers
 * is put in. Sizes are asked first, as they cost nothing where the page is laid out.
 *
 * @param element stands in the box, or is it
 */
export function isClipping(box: Element, element: Element): boolean {
  if (!(box instanceof HTMLElement) || (box.offsetWidth > 1 && box.offsetHeight > 1)) return false;
  const { display, overflowX, overflowY } = getComputedStyle(box);
  if (/^(?:inline$|contents|none)/.test(display)) return false;
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  return !isOutside(element, box);
}

/** Whether something on the way out of a box is taken out of its flow, so that it is not clipped. */
function isOutside(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at && at !== box; at = findContainer(at)) {
    if (!/absolute|fixed/.test(getComputedStyle(at).position)) continue;
    const { offsetParent } = at as HTMLElement;
    if (!offsetParent || !(box === offsetParent || box.contains(offsetParent))) return true;
  }
  return false;
}
