import type { CandidateReading } from '../detect/candidate-reading';
import type { Occurrence } from './occurrence';

/**
 * The range of the page's own characters that a number stands in; of a link all its contents, of a
 * picture the picture. Made late, since the page may have changed meanwhile: undefined when the place
 * is gone.
 */
export function locateReading(
  occurrence: Occurrence,
  reading: CandidateReading,
): Range | undefined {
  const { node } = occurrence;
  if (!node.isConnected) return undefined;
  const range = node.ownerDocument.createRange();
  if (!(node instanceof Text)) {
    if (node.nodeName === 'IMG') range.selectNode(node);
    else range.selectNodeContents(node);
    return range;
  }
  // The end is that of the last character: at a joint, the end of the earlier node.
  const [start, last] = [reading.start, reading.end - 1].map((at) => findPoint(occurrence, at));
  if (!start || !last) return undefined;
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Where a character of a candidate's text stands now. */
function findPoint({ node, offset, joints = [] }: Occurrence, at: number) {
  const piece = joints.findLast((joint) => joint.at <= at) ?? { at: 0, node, offset };
  const point = { node: piece.node as Text, offset: piece.offset + at - piece.at };
  return point.node.isConnected && point.offset < point.node.length ? point : undefined;
}
