import { mayHoldRun } from '../detect/may-hold-run';
import { ROUGH_END, ROUGH_NUMBER, ROUGH_RUN } from '../detect/phone-characters';
import type { Rows } from './rows';
import { SCRIPT_NAMES } from './script-names';

const WORTH_A_LOOK = new RegExp(`${ROUGH_RUN}|${ROUGH_END}`);
const NUMBER = new RegExp(ROUGH_NUMBER);
/** Ends what stands before it for every pattern. */
const APART = '\u0001';
/** So many text nodes are taken between two looks at the clock. */
const STRIDE = 512;
/** As much text, in UTF-16 code units, which takes some milliseconds. */
const MAX_LENGTH = 200_000;
/** More signs and spaces than stand between the pieces of a number, in UTF-16 code units. */
const MAX_FILL = 24;
/** As much may have begun a number, which is written in 24 pieces at the most. */
const MAX_OPEN = 1_024;
const MAX_PIECES = 24;
/** So long is what is worth asking whether it is a script, in UTF-16 code units. */
const MIN_SCRIPT = 64;

const NONE: Rows = [];

/** The rows that have digits enough, and what may go on before and behind. */
function sift(rows: Rows): Rows {
  const last = rows.lastIndexOf(undefined);
  const sifted: (Text | undefined)[] = rows.slice(0, Math.max(0, rows.indexOf(undefined)));
  for (let from = sifted.length; from < last;) {
    const to = rows.indexOf(undefined, from + 1);
    const row = rows.slice(from, to);
    if (NUMBER.test(row.map((node) => node?.data ?? '').join(''))) sifted.push(...row);
    from = to;
  }
  return [...sifted, ...rows.slice(Math.max(0, last))];
}

/**
 * Tells texts in which there may be a number from those with none: gives, stride by stride, all that
 * belongs to a candidate, and little else. It is all that happens on most pages, where everything
 * runs for the first time and every function has to be compiled: so it is one loop with one pattern,
 * and what may belong to a number is put into one text that is looked at once a stride.
 *
 * @param texts gives text nodes in document order
 */
export function* glance(
  texts: TreeWalker | Pick<TreeWalker, 'nextNode'>,
): Generator<Rows, void, undefined> {
  let rows: (Text | undefined)[] = [];
  let text = '';
  /** Whether what comes next may belong to what was put down last, or still follows it. */
  let isOpen = false;
  let isFollowed = false;
  let length = 0;
  for (let left = STRIDE - 1; ; left -= 1) {
    const node = texts.nextNode() as Text | null;
    if (!node) {
      // As in has-lost.ts, which would be one function more to compile; a page's field of this name
      // stands for a document's method.
      if (
        texts instanceof TreeWalker &&
        !Node.prototype.contains.call(texts.root, texts.currentNode)
      ) {
        texts.currentNode = texts.root;
        continue;
      }
      if (text !== '' && NUMBER.test(text) && mayHoldRun(text)) yield sift(rows);
      return;
    }
    const { data } = node;
    length += data.length;
    if (WORTH_A_LOOK.test(data)) {
      // Most runs of a page stand in its scripts.
      if (data.length < MIN_SCRIPT || !SCRIPT_NAMES.has(node.parentNode?.nodeName ?? '')) {
        if (!isOpen && !isFollowed) rows.push(undefined);
        rows.push(node);
        text += isOpen ? data : APART + data;
        isOpen = true;
        isFollowed = false;
      } else isFollowed = false;
    } else if (isOpen) {
      rows.push(node);
      text += data;
      // Without letters in it, it may be what stands between two pieces; one pattern less to compile.
      isOpen = data.length <= MAX_FILL && data.toUpperCase() === data.toLowerCase();
      isFollowed = !isOpen;
    } else if (isFollowed) {
      rows.push(node);
      isFollowed = false;
    }
    if ((left > 0 && length < MAX_LENGTH) || isFollowed) continue;
    left = STRIDE;
    length = 0;
    if (NUMBER.test(text) && mayHoldRun(text)) {
      yield sift(rows);
      rows = [];
    } else {
      yield NONE;
      // What may go on.
      const from = Math.max(rows.lastIndexOf(undefined) + 1, rows.length - MAX_PIECES);
      rows = isOpen ? [undefined, ...rows.slice(from)] : [];
    }
    text = isOpen ? text.slice(-MAX_OPEN) : '';
  }
}
