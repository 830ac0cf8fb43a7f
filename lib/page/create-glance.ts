import { mayHoldRun } from '../detect/may-hold-run';
import { ROUGH_BLANK, ROUGH_END, ROUGH_NUMBER, ROUGH_RUN } from '../detect/phone-characters';

const WORTH_A_LOOK = new RegExp(`${ROUGH_RUN}|${ROUGH_END}`);
const NUMBER = new RegExp(ROUGH_NUMBER);
const BLANK = new RegExp(ROUGH_BLANK);
const SCRIPTS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'OPTION']);
/** Ends what stands before it for every pattern. */
const APART = '\u0001';
/** As much as may have begun a number: it is written in 24 pieces at the most. */
const MAX_OPEN = 1_024;

export interface Glance {
  /**
   * Takes text nodes in document order.
   *
   * @param count as many at the most
   * @returns whether there are more
   */
  readonly takeFrom: (walker: Pick<TreeWalker, 'nextNode'>, count: number) => boolean;
  /** Whether the node that comes next may belong to what has been taken. */
  readonly isOpen: () => boolean;
  /** Whether there may be a number in what was taken since this was asked last. */
  readonly mayHoldNumber: () => boolean;
}

/**
 * Creates what tells pages that may have a number in their text from those that have none: true of
 * every page in which there are candidates, and of few others. It is all that happens on most pages,
 * where everything runs for the first time: so it is one loop with one pattern, and what may belong
 * to a number is put into one text that is looked at once.
 */
export function createGlance(): Glance {
  let text = '';
  let isOpen = false;
  return {
    takeFrom: (walker, count) => {
      for (let left = count; left > 0; left -= 1) {
        const node = walker.nextNode() as Text | null;
        if (!node) return false;
        const { data } = node;
        if (WORTH_A_LOOK.test(data)) {
          if (SCRIPTS.has(node.parentNode?.nodeName ?? '')) continue;
          text += isOpen ? data : APART + data;
          isOpen = true;
        } else if (isOpen) {
          text += data;
          isOpen = BLANK.test(data);
        }
      }
      return true;
    },
    isOpen: () => isOpen,
    mayHoldNumber: () => {
      if (text === '') return false;
      const may = NUMBER.test(text) && mayHoldRun(text);
      // What is open goes on with what is taken next.
      text = isOpen ? text.slice(-MAX_OPEN) : '';
      return may;
    },
  };
}
