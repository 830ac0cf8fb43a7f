import { createTextWalker } from './create-text-walker';
import type { Sight } from './create-sight';
import { isDrawn } from './is-drawn';
import { MIN_OPACITY } from './min-opacity';
import { readAlpha } from './read-alpha';

/** As many texts and elements are looked at in one link. */
const MAX_TEXTS = 8;
const MAX_ELEMENTS = 12;
/** Anything but spaces and what takes up room without showing anything. */
const VISIBLE = /[^\s\u00AD\u115F\u1160\u180E\u200B-\u200F\u2060-\u206F\u2800\u3164\uFEFF\uFFA0]/;
const PICTURES = /^(?:img|svg|canvas|video|object|embed|button|input|iframe)$/i;

/**
 * Whether a reader sees something of a link, or of a picture that links, that can be clicked. What a
 * picture shows is not looked at.
 */
export function isLinkSeen(link: Element, sight: Sight): boolean {
  return hasText(link, sight) || hasPicture(link, sight);
}

function hasText(link: Element, { isTargetSeen }: Sight): boolean {
  const walker = createTextWalker(link, link);
  for (let left = MAX_TEXTS; left > 0;) {
    const text = walker.nextNode() as Text | null;
    if (!text) return false;
    if (!VISIBLE.test(text.data)) continue;
    if (isDrawn(text) && isTargetSeen(text)) return true;
    left -= 1;
  }
  return false;
}

function hasPicture(link: Element, { isTargetSeen }: Sight): boolean {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_ELEMENT);
  let element: Element | null = link;
  for (let left = MAX_ELEMENTS; element && left > 0; left -= 1) {
    if (isPainted(element) && isTargetSeen(element)) return true;
    element = walker.nextNode() as Element | null;
  }
  return false;
}

/** Whether an element shows more than the text in it: it is a picture, has a background or an icon. */
function isPainted(element: Element): boolean {
  if (PICTURES.test(element.localName)) return true;
  const { backgroundImage, backgroundColor } = getComputedStyle(element);
  return (
    backgroundImage !== 'none' ||
    readAlpha(backgroundColor) >= MIN_OPACITY ||
    hasIcon(element, '::before') ||
    hasIcon(element, '::after')
  );
}

function hasIcon(element: Element, pseudo: string): boolean {
  const { content, backgroundImage, backgroundColor } = getComputedStyle(element, pseudo);
  if (content === 'none' || content === 'normal') return false;
  return (
    VISIBLE.test(content.replaceAll('"', '')) ||
    backgroundImage !== 'none' ||
    readAlpha(backgroundColor) >= MIN_OPACITY
  );
}
