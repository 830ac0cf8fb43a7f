import { findContainer } from './find-container';
import { isClipping } from './is-clipping';
import { isCutOut } from './is-cut-out';
import { isOnPage } from './is-on-page';

/** Tells whether the contents of an element can be seen, now or by scrolling. */
export type Sight = (element: Element) => boolean;

const LOOKS = { visibilityProperty: true, opacityProperty: true };
/** Text that is moved so far is moved out of sight, in CSS pixels. */
const FAR_INDENT = 500;

/**
 * Creates a reader of what can be seen. It reads styles and layout, each element once: it is good for
 * one pass over one layout, and made when the browser has just laid the page out.
 */
export function createSight(): Sight {
  const roomy = new Set<Element>();
  const seen = new Map<Element, boolean>();
  const look: Sight = (element) =>
    element.checkVisibility(LOOKS) &&
    isLegible(element) &&
    isOnPage(element) &&
    !isCutOut(element) &&
    !isClippedAway(element, roomy);
  return (element) => {
    const known = seen.get(element) ?? look(element);
    seen.set(element, known);
    return known;
  };
}

function isLegible(element: Element): boolean {
  const { fontSize, textIndent } = getComputedStyle(element);
  return Number.parseFloat(fontSize) >= 1 && Math.abs(Number.parseFloat(textIndent)) < FAR_INDENT;
}

/**
 * Whether an ancestor has no room for what it holds and shows nothing outside of it, as an accordion
 * that is closed does.
 *
 * @param roomy gets the elements that leave their contents to be seen, with all their ancestors
 */
function isClippedAway(element: Element, roomy: Set<Element>): boolean {
  const passed: Element[] = [];
  for (let box: Element | null = element; box && !roomy.has(box); box = findContainer(box)) {
    if (isClipping(box, element)) return true;
    passed.push(box);
  }
  for (const box of passed) roomy.add(box);
  return false;
}
