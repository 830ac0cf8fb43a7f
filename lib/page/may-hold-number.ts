import { mayHoldRun } from '../detect/may-hold-run';
import { createEdgeFinder } from './create-edge-finder';
import { isReadablePlace } from './is-readable-place';
import type { Rows } from './rows';

/** Shorter than any number, in UTF-16 code units. */
const MIN_NUMBER = 7;
const DIGIT = /\p{Nd}/u;

/** Whether a text is read that may be a piece: what only follows has none of its digits. */
const isRead = (node: Text) => DIGIT.test(node.data) && isReadablePlace(node);

/** Whether there may be a number in some rows of texts, where a reader reads it. */
export function mayHoldNumber(rows: Rows): boolean {
  const isEdge = createEdgeFinder();
  let row: Text[] = [];
  let text = '';
  let previous: Text | undefined;
  const isWorth = () => text.length >= MIN_NUMBER && mayHoldRun(text) && row.some(isRead);
  for (const node of rows) {
    if (!node || (previous && isEdge(node, previous))) {
      if (isWorth()) return true;
      row = [];
      text = '';
    }
    if (node) {
      row.push(node);
      text += node.data;
    }
    previous = node;
  }
  return isWorth();
}
