import { findContainer } from './find-container';

/** The element itself, or where it has no box of its own (`display: contents`) the one it is drawn in. */
export function findBox(element: Element): Element {
  if (element.checkVisibility() || getComputedStyle(element).display !== 'contents') return element;
  const container = findContainer(element);
  return container ? findBox(container) : element;
}
