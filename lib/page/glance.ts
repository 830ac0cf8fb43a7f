import { mayHoldRun } from '../detect/may-hold-run';
import { ROUGH_END, ROUGH_NUMBER, ROUGH_RUN } from '../detect/phone-characters';
import { SCRIPT_NAMES } from './script-names';

const WORTH_A_LOOK = new RegExp(`${ROUGH_RUN}|${ROUGH_END}`);
const NUMBER = new RegExp(ROUGH_NUMBER);
/** Ends what stands before it for every pattern. */
const APART = '\u0001';
/** So many text nodes are taken between two looks at the clock. */
const STRIDE = 512;
/** As much text, in UTF-16 code units, which takes some milliseconds. */
const MAX_LENGTH = 200_000;
/** As many are taken; a page without an end is for the reader, who says so. */
const MAX_NODES = 512_000;
/** More signs and spaces than stand between the pieces of a number, in UTF-16 code units. */
const MAX_FILL = 24;
/** As much may have begun a number, which is written in 24 pieces at the most. */
const MAX_OPEN = 1_024;

/**
 * Tells texts in which there may be a number from those with none: true wherever there are
 * candidates, and seldom elsewhere. It is all that happens on most pages, where everything runs for
 * the first time and every function has to be compiled: so it is one loop with one pattern, and
 * what may belong to a number is put into one text that is looked at once a stride.
 *
 * @param texts gives text nodes in document order
 */
export function* glance(
  texts: TreeWalker | Pick<TreeWalker, 'nextNode'>,
): Generator<void, boolean, undefined> {
  let text = '';
  let isOpen = false;
  let length = 0;
  for (let taken = 1; taken <= MAX_NODES; taken += 1) {
    const node = texts.nextNode() as Text | null;
    if (!node) {
      if (texts instanceof TreeWalker && !texts.root.contains(texts.currentNode)) {
        // As in has-lost.ts, which would be one function more to compile.
        texts.currentNode = texts.root;
        continue;
      }
      return NUMBER.test(text) && mayHoldRun(text);
    }
    const { data } = node;
    length += data.length;
    if (WORTH_A_LOOK.test(data)) {
      if (!SCRIPT_NAMES.has(node.parentNode?.nodeName ?? '')) {
        text += isOpen ? data : APART + data;
        isOpen = true;
      }
    } else if (isOpen) {
      text += data;
      // Without letters in it, it may be what stands between two pieces; one pattern less to compile.
      isOpen = data.length <= MAX_FILL && data.toUpperCase() === data.toLowerCase();
    }
    if (taken % STRIDE !== 0 && length < MAX_LENGTH) continue;
    length = 0;
    if (NUMBER.test(text) && mayHoldRun(text)) return true;
    text = isOpen ? text.slice(-MAX_OPEN) : '';
    yield;
  }
  return true;
}
