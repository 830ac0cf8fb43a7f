/** As much text in front of a line tells what it is, in UTF-16 code units. */
const MAX_LEAD = 48;
const MAX_STEPS = 8;
const SCRIPTS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION']);

/**
 * Reads what stands in front of a text node: a label is often an element of its own. Blocks are told
 * apart by line breaks. It need not be seen: labels for screen readers say what a number is as well.
 */
export function readLead(node: Text): string {
  const walker = node.ownerDocument.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let lead = '';
  for (let steps = 0; steps < MAX_STEPS && lead.length < MAX_LEAD; steps += 1) {
    const previous = walker.previousNode() as Text | null;
    if (!previous) break;
    const text = readEnd(previous.data);
    if (text !== '' && !SCRIPTS.has(previous.parentNode?.nodeName ?? ''))
      lead = lead === '' ? text : `${text}\n${lead}`;
  }
  return lead.slice(-MAX_LEAD);
}

/** Looks at the end alone: what is in front may be a script of a megabyte. */
function readEnd(data: string): string {
  return data.slice(-2 * MAX_LEAD).trim();
}
