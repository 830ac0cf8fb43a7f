import { findContainer } from './find-container';

/** The element itself, or where it has no box of its own (`display: contents`) the one it is drawn in. */
export function findBox(element: Element): Element {
  for (let at: Element | null = element; at; at = findContainer(at))
    if (at.checkVisibility() || getComputedStyle(at).display !== 'contents') return at;
  return element;
}
