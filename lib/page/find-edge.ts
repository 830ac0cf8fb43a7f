/**
 * What stands between two texts for a reader: nothing, the edge of an inline element, or something
 * that ends the line.
 */
export type Edge = 'none' | 'inline' | 'block';

/** As many elements may lie between two pieces of one number. */
const MAX_BETWEEN = 24;
/** What is seen between two texts although it is inline. */
const SEEN = new Set(
  'BR,HR,IMG,INPUT,TEXTAREA,SELECT,BUTTON,IFRAME,OBJECT,EMBED,VIDEO,AUDIO,CANVAS,METER,PROGRESS,MATH'.split(
    ',',
  ),
);
const INLINE = /^(?:inline|contents|ruby)/;

/**
 * Finds what lies between two text nodes, by the computed display of each element that is entered or
 * left in between. Reads styles but no layout.
 *
 * @param next comes after `previous` in the same tree
 */
export function findEdge(previous: Text, next: Text): Edge {
  // First, as the browser looks through all siblings for the next element.
  if (previous.nextSibling === next) return 'none';
  const isApart = previous.nextElementSibling !== next.nextElementSibling;
  if (!isApart && previous.parentNode === next.parentNode) return 'none';
  for (let left = previous.parentElement; left && !left.contains(next); left = left.parentElement)
    if (!isInline(left)) return 'block';
  return hasBlockBetween(previous, next) ? 'block' : 'inline';
}

function hasBlockBetween(previous: Text, next: Text): boolean {
  const walker = previous.ownerDocument.createTreeWalker(
    previous.getRootNode(),
    NodeFilter.SHOW_ELEMENT,
  );
  walker.currentNode = previous;
  let hidden: Element | undefined;
  for (let count = 0; count <= MAX_BETWEEN; count += 1) {
    const entered = walker.nextNode() as Element | null;
    if (!entered || !isBefore(entered, next)) return false;
    if (hidden?.contains(entered)) continue;
    if (getComputedStyle(entered).display === 'none') hidden = entered;
    else if (!isInline(entered)) return true;
  }
  return true;
}

function isBefore(node: Node, next: Node): boolean {
  return (node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isInline(element: Element): boolean {
  return (
    !SEEN.has(element.nodeName) &&
    element.nodeName.toLowerCase() !== 'svg' &&
    INLINE.test(getComputedStyle(element).display)
  );
}
