import { findContainer } from './find-container';

/** Whether an element is one of some elements or drawn in one of them. */
export function isWithin(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = findContainer(at))
    if (elements.has(at)) return true;
  return false;
}
