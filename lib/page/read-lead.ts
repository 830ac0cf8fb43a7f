import { createTextWalker } from './create-text-walker';
import { isScriptText } from './is-script-text';

/** As much text in front of a line tells what it is, in UTF-16 code units. */
const MAX_LEAD = 48;
const MAX_STEPS = 8;

/**
 * Reads what stands in front of a text node: a label is often an element of its own. Blocks are told
 * apart by line breaks. It need not be seen: labels for screen readers say what a number is as well.
 */
export function readLead(node: Text): string {
  const walker = createTextWalker(node);
  let lead = '';
  for (let steps = 0; steps < MAX_STEPS && lead.length < MAX_LEAD; steps += 1) {
    const previous = walker.previousNode() as Text | null;
    if (!previous) break;
    const text = readEnd(previous.data);
    if (text !== '' && !isScriptText(previous)) lead = lead === '' ? text : `${text}\n${lead}`;
  }
  return lead.slice(-MAX_LEAD);
}

/** Looks at the end alone: what is in front may be a script of a megabyte. */
function readEnd(data: string): string {
  return data.slice(-2 * MAX_LEAD).trim();
}
