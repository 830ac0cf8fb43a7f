import type { CandidateReading } from '../detect/candidate-reading';
import type { Occurrence } from './occurrence';

/**
 * The range of the page's own characters that a number stands in; of a link all its contents. Made
 * late, since the page may have changed meanwhile: undefined when the place is gone.
 */
export function locateReading(
  occurrence: Occurrence,
  reading: CandidateReading,
): Range | undefined {
  const { node, offset } = occurrence;
  if (!node.isConnected) return undefined;
  const range = node.ownerDocument.createRange();
  if (!(node instanceof Text)) {
    range.selectNodeContents(node);
    return range;
  }
  if (offset + reading.end > node.length) return undefined;
  range.setStart(node, offset + reading.start);
  range.setEnd(node, offset + reading.end);
  return range;
}
