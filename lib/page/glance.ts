import { mayHoldRun } from '../detect/may-hold-run';
import { ROUGH_BLANK, ROUGH_END, ROUGH_NUMBER, ROUGH_RUN } from '../detect/phone-characters';
import { hasLost } from './has-lost';
import { SCRIPT_NAMES } from './script-names';

const WORTH_A_LOOK = new RegExp(`${ROUGH_RUN}|${ROUGH_END}`);
const NUMBER = new RegExp(ROUGH_NUMBER);
const BLANK = new RegExp(ROUGH_BLANK);
/** Ends what stands before it for every pattern. */
const APART = '\u0001';
/** So many text nodes are taken between two looks at the clock. */
const STRIDE = 512;
/** As many are taken; a page without an end is for the reader, who says so. */
const MAX_NODES = 512_000;
/** As much may have begun a number, which is written in 24 pieces at the most. */
const MAX_OPEN = 1_024;

/**
 * Tells texts in which there may be a number from those with none: true wherever there are
 * candidates, and seldom elsewhere. It is all that happens on most pages, where everything runs for
 * the first time and every function has to be compiled: so it is one loop with one pattern, and
 * what may belong to a number is put into one text that is looked at once a stride.
 *
 * @param listTexts gives text nodes in document order; it is given what says whether the one that was
 *   taken last may go on in the next
 */
export function* glance(
  listTexts: (isOpen: () => boolean) => Pick<TreeWalker, 'nextNode'>,
): Generator<void, boolean, undefined> {
  let text = '';
  let isOpen = false;
  const texts = listTexts(() => isOpen);
  for (let taken = 1; taken <= MAX_NODES; taken += 1) {
    const node = texts.nextNode() as Text | null;
    if (!node && !hasLost(texts)) return NUMBER.test(text) && mayHoldRun(text);
    const data = node?.data ?? '';
    if (WORTH_A_LOOK.test(data)) {
      if (SCRIPT_NAMES.has(node?.parentNode?.nodeName ?? '')) continue;
      text += isOpen ? data : APART + data;
      isOpen = true;
    } else if (isOpen) {
      text += data;
      isOpen = BLANK.test(data);
    }
    if (taken % STRIDE !== 0) continue;
    if (NUMBER.test(text) && mayHoldRun(text)) return true;
    text = isOpen ? text.slice(-MAX_OPEN) : '';
    yield;
  }
  return true;
}
