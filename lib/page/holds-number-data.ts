/** Elements that give a number to machines, as read-page-data.ts reads them. */
const NUMBER_ELEMENTS =
  'meta:is([property="og:phone_number" i],[property^="business:contact_data:" i]),' +
  '[itemprop]:is([itemprop~="telephone" i],[itemprop~="faxNumber" i]),' +
  '[property$="telephone" i],.p-tel,.vcard .tel';
const LINKED_DATA = 'script[type="application/ld+json" i]';
const MENTION = /telephone|faxNumber/i;

/** Whether a tree or an element may give a number in structured data: true wherever it does. */
export function holdsNumberData(root: ParentNode): boolean {
  return (
    find(root, NUMBER_ELEMENTS).length > 0 ||
    find(root, LINKED_DATA).some(({ textContent }) => MENTION.test(textContent ?? ''))
  );
}

function find(root: ParentNode, selector: string): readonly Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...found] : found;
}
