import { findTextContainer } from './find-text-container';
import { listParts } from './list-parts';
import type { Occurrence } from './occurrence';

/** Lists the elements that candidates stand in; none where they have left their document meanwhile. */
export function listContainers(occurrences: readonly Occurrence[]): readonly Element[] {
  const containers = new Set<Element>();
  for (const occurrence of occurrences) {
    if (occurrence.node instanceof Element) containers.add(occurrence.node);
    for (const { node } of listParts(occurrence)) {
      const container = findTextContainer(node);
      if (container) containers.add(container);
    }
  }
  return [...containers];
}
