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
  const listBoxes = ({ node, from, to }: TextPart): ArrayLike<DOMRect> => {
    range.setStart(node, Math.min(from, node.length));
    range.setEnd(node, Math.min(to, node.length));
    return range.getClientRects();
  };
  const isRead = (part: TextPart): boolean => {
    const opening = findTextOpening(findTextContainer(part.node));
    if (!opening) return false;
    // Spaces of the page's source take up no room.
    const { length } = part.node.data.slice(part.from, part.to).replace(SPACES, ' ');
    return sumAreas(listBoxes(part), opening) >= length * MIN_LETTER;
  };
  return {
    isTextSeen: (part) => {
      const { node } = part;
      if (node.length <= MAX_TEXT) return isRead(part);
      const told = stretches.get(node) ?? [];
      stretches.set(node, told);
      const last = Math.floor((part.to - 1) / STRETCH);
      for (let at = Math.floor(part.from / STRETCH); at <= last; at += 1)
        if (!(told[at] ??= isRead(takeStretch(node, at)))) return false;
      return true;
    },
    isTargetSeen: (node) => {
      const isText = node instanceof Text;
      const opening = isText ? findTextOpening(findTextContainer(node)) : find(node)?.flow;
      if (!opening) return false;
      const boxes = isText ? listBoxes({ node, from: 0, to: node.length }) : node.getClientRects();
      return Array.from(boxes).some((box) => isClickable(box, opening));
    },
    findOpening: (element) => find(element)?.flow,
  };
}

function isDrawnIn(element: Element, { opacity }: Outlook): boolean {
  const { visibility, contentVisibility } = getComputedStyle(element);
  return opacity >= MIN_OPACITY && visibility === 'visible' && contentVisibility !== 'hidden';
}

function takeStretch(node: Text, at: number): TextPart {
  return { node, from: at * STRETCH, to: Math.min((at + 1) * STRETCH, node.length) };
}

/** The area of some lines in square CSS pixels; none where one of them cannot be seen. */
function sumAreas(boxes: ArrayLike<DOMRect>, opening: Opening): number {
  let sum = 0;
  // By the index: a stretch of a long text has thousands, and iterators are dear.
  for (let at = 0; at < boxes.length; at += 1) {
    // Each side is asked for once: the browser works it out each time.
    const { left, top, width, height } = boxes[at] as DOMRect;
    const area = width * height;
    const line = { left, top, right: left + width, bottom: top + height };
    if (area > 0 && !isLineOpen(line, opening)) return Number.NEGATIVE_INFINITY;
    sum += area;
  }
  return sum;
}
