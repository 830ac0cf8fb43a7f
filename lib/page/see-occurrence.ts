import type { Sight } from './create-sight';
import { cutLine } from './cut-line';
import { isDrawn } from './is-drawn';
import { isLinkSeen } from './is-link-seen';
import { listParts } from './list-parts';
import type { Joint, Occurrence } from './occurrence';
import type { TextPart } from './text-part';

/**
 * Reads what can be seen of a candidate: all of it, nothing, or what its text is without the pieces
 * that a page has hidden in it.
 */
export function seeOccurrence(occurrence: Occurrence, sight: Sight): readonly Occurrence[] {
  const { node } = occurrence;
  if (node instanceof Element) return isLinkSeen(node, sight) ? [occurrence] : [];
  const parts = listParts(occurrence);
  const seen = parts.filter(
    (part) => isBlank(part) || (isDrawn(part.node) && sight.isTextSeen(part)),
  );
  if (seen.length === parts.length) return parts.every(isBlank) ? [] : [occurrence];
  return seen.every(isBlank) ? [] : cutAgain(occurrence, seen);
}

/** Spaces are where they are seen to be, by what stands on both sides. */
function isBlank({ node, from, to }: TextPart): boolean {
  return node.data.slice(from, to).trim() === '';
}

function cutAgain({ candidate, node }: Occurrence, parts: readonly TextPart[]) {
  let text = '';
  const pieces = parts.map((part): Joint => {
    const at = text.length;
    text += part.node.data.slice(part.from, part.to);
    return { at, node: part.node, offset: part.from };
  });
  const breaks = pieces.map(({ at }) => at).filter((at) => at > 0);
  const line = { text: text + candidate.after, pieces, breaks, end: text.length };
  return cutLine(line, (first) => (first === node ? candidate.dials : undefined));
}
