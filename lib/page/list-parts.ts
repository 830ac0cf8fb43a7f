import type { Occurrence } from './occurrence';
import type { TextPart } from './text-part';

/** Lists the parts of text nodes that a candidate stands in; none where it stands in an element. */
export function listParts({
  candidate,
  node,
  offset,
  joints = [],
}: Occurrence): readonly TextPart[] {
  if (!(node instanceof Text)) return [];
  return [{ at: 0, node, offset }, ...joints].map((piece, index) => {
    const end = joints[index]?.at ?? candidate.text.length;
    return { node: piece.node, from: piece.offset, to: piece.offset + end - piece.at };
  });
}
