import type { Box } from './box';
import { createOutlooks } from './create-outlooks';
import { findBox } from './find-box';
import { findTextContainer } from './find-text-container';
import { isClickable } from './is-clickable';
import { isLegible } from './is-legible';
import { isLineOpen } from './is-line-open';
import { MIN_OPACITY } from './min-opacity';
import type { Opening } from './opening';
import type { Outlook } from './outlook';
import type { TextPart } from './text-part';

/** Tells what can be seen, now or by scrolling. */
export interface Sight {
  /** Whether all of some text can be seen. */
  readonly isTextSeen: (part: TextPart) => boolean;
  /**
   * Whether of an element, or of some text, enough can be seen to be clicked.
   *
   * @param node an element counts with its box, whatever is in it
   */
  readonly isTargetSeen: (node: Element | Text) => boolean;
  /** What an element's contents are seen through; undefined where they are not drawn at all. */
  readonly findOpening: (element: Element) => Opening | undefined;
}

const LOOKS = { opacityProperty: true };
/** Smaller ones are not read, in square CSS pixels a character: letters of less than four pixels. */
const MIN_LETTER = 8;
const SPACES = /\s+/g;
/**
 * A longer text is looked at in stretches: to find where a part of it stands takes as
 * long as to find where they all stand.
 */
const MAX_TEXT = 2_048;
const STRETCH = 16_384;

/**
 * Creates a reader of what can be seen. It reads styles and layout, each element once: it is good for
 * one pass over one layout, and made when the browser has just laid the page out.
 *
 * @param frame what of the document's viewport that can be seen
 */
export function createSight(document: Document, frame: Box): Sight {
  const outlooks = createOutlooks(document, frame);
  const range = document.createRange();
  const known = new Map<Element, Outlook | undefined>();
  const legible = new Map<Element, boolean>();
  const stretches = new Map<Text, boolean[]>();
  /** How the contents of an element are seen, if they are drawn at all. */
  const find = (element: Element): Outlook | undefined => {
    if (known.has(element)) return known.get(element);
    const box = findBox(element);
    const outlook = box.checkVisibility(LOOKS) ? outlooks(box) : undefined;
    const drawn = outlook && isDrawnIn(element, outlook) ? outlook : undefined;
    known.set(element, drawn);
    return drawn;
  };
  /** What the text in an element is seen through, if it has a colour. */
  const findTextOpening = (container: Element | undefined): Opening | undefined => {
    const outlook = container && find(container);
    if (!outlook) return undefined;
    const isPlain = legible.get(container) ?? isLegible(container, outlook.opacity);
    legible.set(container, isPlain);
    return isPlain ? outlook.flow : undefined;
  };
  const listBoxes = ({ node, from, to }: TextPart): readonly DOMRect[] => {
    range.setStart(node, Math.min(from, node.length));
    range.setEnd(node, Math.min(to, node.length));
    return [...range.getClientRects()];
  };
  const isRead = (part: TextPart): boolean => {
    const opening = findTextOpening(findTextContainer(part.node));
    if (!opening) return false;
    const boxes = listBoxes(part).filter(({ width, height }) => width > 0 && height > 0);
    // Spaces of the page's source take up no room.
    const { length } = part.node.data.slice(part.from, part.to).replace(SPACES, ' ');
    const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
    return area >= length * MIN_LETTER && boxes.every((box) => isLineOpen(box, opening));
  };
  return {
    isTextSeen: (part) => {
      const { node } = part;
      if (node.length <= MAX_TEXT) return isRead(part);
      const told = stretches.get(node) ?? [];
      stretches.set(node, told);
      return listStretches(part).every((at) => (told[at] ??= isRead(takeStretch(node, at))));
    },
    isTargetSeen: (node) => {
      const isText = node instanceof Text;
      const opening = isText ? findTextOpening(findTextContainer(node)) : find(node)?.flow;
      if (!opening) return false;
      const boxes = isText
        ? listBoxes({ node, from: 0, to: node.length })
        : [...node.getClientRects()];
      return boxes.some((box) => isClickable(box, opening));
    },
    findOpening: (element) => find(element)?.flow,
  };
}

function isDrawnIn(element: Element, { opacity }: Outlook): boolean {
  const { visibility, contentVisibility } = getComputedStyle(element);
  return opacity >= MIN_OPACITY && visibility === 'visible' && contentVisibility !== 'hidden';
}

/** The stretches of a long text that a part of it stands in. */
function listStretches({ from, to }: TextPart): readonly number[] {
  const first = Math.floor(from / STRETCH);
  const last = Math.floor((to - 1) / STRETCH);
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index);
}

function takeStretch(node: Text, at: number): TextPart {
  return { node, from: at * STRETCH, to: Math.min((at + 1) * STRETCH, node.length) };
}
