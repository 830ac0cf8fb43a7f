import { findBox } from './find-box';
import { drawShape } from './draw-shape';
import type { Mark } from './mark';

/** A mark with its shape. */
export interface DrawnMark extends Mark {
  /** Whether it can be seen says whether its shape is shown. */
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
    container: findBox(findElement(node)),
    shape:
      old?.kind === mark.kind && old.isMisleading === mark.isMisleading
        ? old.shape
        : drawShape(node.ownerDocument as Document, mark, old?.shape),
  };
}

function findElement(node: Node): Element {
  if (node instanceof Element) return node;
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element);
}
