/**
 * Elements that give a number to machines, each kind by itself: that is the longest that a page waits
 * at a time. As create-page-data.ts reads them.
 */
const NUMBER_ELEMENTS = [
  'meta:is([property="og:phone_number" i],[property^="business:contact_data:" i])',
  '[itemprop]:is([itemprop~="telephone" i],[itemprop~="faxNumber" i])',
  '[property$="telephone" i]',
  '.vcard .tel,.p-tel',
];
const LINKED_DATA = 'script[type="application/ld+json" i]';
const MENTION = /telephone|faxNumber/i;

/**
 * Tells whether a tree or a node may give a number in structured data, or stands in what does: true
 * wherever it may.
 */
export function* holdsNumberData(root: Node): Generator<void, boolean, undefined> {
  for (const selector of NUMBER_ELEMENTS) {
    if (find(root, selector).length > 0) return true;
    yield;
  }
  for (const { textContent } of find(root, LINKED_DATA)) {
    if (MENTION.test(textContent ?? '')) return true;
    yield;
  }
  return false;
}

function find(root: Node, selector: string): readonly Element[] {
  const around = (root instanceof Element ? root : root.parentElement)?.closest(selector);
  const isTree = root instanceof Element || root instanceof Document || root instanceof ShadowRoot;
  return [...(around ? [around] : []), ...(isTree ? root.querySelectorAll(selector) : [])];
}
