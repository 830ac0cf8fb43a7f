import { createOutlooks } from './create-outlooks';
import { findBox } from './find-box';
import { findOpenPart } from './find-open-part';
import { findTextContainer } from './find-text-container';
import { isLegible } from './is-legible';
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
}

const LOOKS = { opacityProperty: true };
/** Smaller ones are not read, in square CSS pixels a character: letters of less than four pixels. */
const MIN_LETTER = 8;
/** As much of a line has to be seen, along it and across: tight boxes cut off what letters leave free. */
const MIN_LENGTH = 0.9;
const MIN_HEIGHT = 0.5;
/** A number that is so much higher than wide is written from top to bottom. */
const MIN_COLUMN = 4;
/** What is narrower is not clicked, in CSS pixels. */
const MIN_TARGET = 6;
const SPACES = /\s+/g;
/** A longer text is looked at as a whole: to find where a part of it stands takes as long. */
const MAX_TEXT = 2_048;

/**
 * Creates a reader of what can be seen. It reads styles and layout, each element once: it is good for
 * one pass over one layout, and made when the browser has just laid the page out.
 */
export function createSight(document: Document): Sight {
  const outlooks = createOutlooks(document);
  const range = document.createRange();
  const known = new Map<Element, Outlook | undefined>();
  const legible = new Map<Element, boolean>();
  const texts = new Map<Text, boolean>();
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
  const findOpening = (container: Element | undefined): Opening | undefined => {
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
    const opening = findOpening(findTextContainer(part.node));
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
      const isSeen = texts.get(node) ?? isRead({ node, from: 0, to: node.length });
      texts.set(node, isSeen);
      return isSeen;
    },
    isTargetSeen: (node) => {
      const isText = node instanceof Text;
      const opening = isText ? findOpening(findTextContainer(node)) : find(node)?.flow;
      if (!opening) return false;
      const boxes = isText
        ? listBoxes({ node, from: 0, to: node.length })
        : [...node.getClientRects()];
      return boxes.some((box) => isClickable(box, opening));
    },
  };
}

function isDrawnIn(element: Element, { opacity }: Outlook): boolean {
  const { visibility, contentVisibility } = getComputedStyle(element);
  return opacity >= MIN_OPACITY && visibility === 'visible' && contentVisibility !== 'hidden';
}

/** Whether of a line of text, or of a column, as much can be seen as a reader needs. */
function isLineOpen(line: DOMRect, opening: Opening): boolean {
  const { left, top, right, bottom } = findOpenPart(line, opening);
  const [width, height] = [(right - left) / line.width, (bottom - top) / line.height];
  const isColumn = line.height > MIN_COLUMN * line.width;
  return Math.min(width, height) >= MIN_HEIGHT && (isColumn ? height : width) >= MIN_LENGTH;
}

function isClickable(box: DOMRect, opening: Opening): boolean {
  const { left, top, right, bottom } = findOpenPart(box, opening);
  return right - left >= MIN_TARGET && bottom - top >= MIN_TARGET;
}
