import type { Chain } from './create-chain-finder';
import { findBox } from './find-box';
import { findEdge } from './find-edge';
import { isReadablePlace } from './is-readable-place';
import type { Line } from './line';
import type { Joint } from './occurrence';

/** As much of the text behind a line is read with it: a context, and an extension before that. */
const MAX_FOLLOWING = 64;

/**
 * Joins text nodes in a row to the lines that a reader sees. What ends a line is the edge of a block
 * or a place that is not read; what is not displayed at all is left out.
 */
export function joinLines({ nodes, hasFollower }: Chain): readonly Line[] {
  const lines: Line[] = [];
  const asides: Line[] = [];
  let line = startLine();
  let previous: Text | undefined;
  const follower = hasFollower ? nodes.at(-1) : undefined;
  const close = () => {
    if (line.pieces.length > 0) lines.push({ ...line, end: Math.min(line.end, line.text.length) });
    line = startLine();
    previous = undefined;
  };
  for (const node of nodes) {
    if (!isReadable(node, previous)) {
      if (!isSkipped(node)) close();
      // It is read by itself, for when it is shown.
      else if (node !== follower && isReadablePlace(node)) asides.push(startLine(node));
      continue;
    }
    const edge = previous ? findEdge(previous, node) : 'none';
    if (edge === 'block') close();
    // Without a line in front of it, there is nothing that it follows.
    if (node === follower && line.pieces.length === 0) break;
    if (edge === 'inline') line.breaks.push(line.text.length);
    if (node === follower) line.end = line.text.length;
    line.pieces.push({ at: line.text.length, node, offset: 0 });
    line.text += node === follower ? node.data.slice(0, MAX_FOLLOWING) : node.data;
    previous = node;
  }
  close();
  return [...lines, ...asides];
}

function startLine(node?: Text) {
  const pieces: Joint[] = node ? [{ at: 0, node, offset: 0 }] : [];
  return { text: node?.data ?? '', pieces, breaks: [] as number[], end: Infinity };
}

/** Whether a text is read in its place; what stands beside one that is, is. */
function isReadable(node: Text, previous: Text | undefined): boolean {
  if (node.parentNode === previous?.parentNode) return true;
  return isReadablePlace(node) && (!previous || isDisplayed(node));
}

/** Scripts, and what is hidden between two pieces: a reader does not see that it is there. */
function isSkipped(node: Text): boolean {
  return !isDisplayed(node);
}

function isDisplayed({ parentElement }: Text): boolean {
  const looks = { visibilityProperty: true, opacityProperty: true };
  return !parentElement || findBox(parentElement).checkVisibility(looks);
}
