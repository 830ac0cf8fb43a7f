import { drawShape } from './draw-shape';
import type { Mark } from './mark';

/** A mark with its shape. */
export interface DrawnMark extends Mark {
  /** Whether it is near the viewport says whether the shape is worth placing. */
  readonly container: Element;
  readonly shape: SVGSVGElement;
}

/**
 * Draws a mark. Shapes are alike but for their kinds: what is drawn already serves again.
 *
 * @param old the mark that this one comes in place of
 */
export function drawMark(mark: Mark, old: DrawnMark | undefined): DrawnMark {
  const { startContainer: node } = mark.range;
  return {
    ...mark,
    container: node instanceof Element ? node : (node.parentElement as Element),
    shape:
      old?.kind === mark.kind
        ? old.shape
        : drawShape(node.ownerDocument as Document, mark.kind, old?.shape),
  };
}
