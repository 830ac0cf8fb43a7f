import { createClips } from './create-clips';
import type { DrawnMark } from './draw-mark';
import { SHAPE_SIZE } from './draw-shape';
import { findLastLine } from './find-last-line';

/** A number that is invisible or transparent has no shape over what is seen in its place. */
const LOOKS = { visibilityProperty: true, opacityProperty: true };

interface Places {
  /** The overlay that holds the shapes. */
  readonly root: ShadowRoot;
  /** Gets those containers that do not scroll with the document. */
  readonly pinned: WeakSet<Element>;
}

/** Puts the shapes of marks where their numbers can be seen, and hides the others. */
export function placeMarks(marks: readonly DrawnMark[], { root, pinned }: Places): void {
  if (marks.length === 0) return;
  // All reads before all writes: one layout however many marks there are.
  const { x, y } = root.host.getBoundingClientRect();
  const { scrollWidth } = root.ownerDocument.documentElement;
  const clipOf = createClips(pinned);
  const styles = marks.map(({ range, container }) => {
    const line = container.checkVisibility(LOOKS) && findLastLine(range, clipOf(container));
    if (!line) return { display: 'none' };
    const left = Math.min(line.right - 2 - x, scrollWidth - SHAPE_SIZE);
    return { display: 'block', inset: `${line.top - SHAPE_SIZE / 2 - y}px auto auto ${left}px` };
  });
  marks.forEach(({ shape }, index) => Object.assign(shape.style, styles[index]));
}
