import { createTextWalker } from './create-text-walker';

/** Heights in the viewport that are asked, as shares of its height. */
const HEIGHTS = [0.05, 0.25, 0.5, 0.75, 0.95];
/** As many texts around each of those points. */
const AROUND = 60;

/**
 * Finds what is in the viewport now: the text nodes around some of its points, in document order. It
 * costs a layout, which a page that is so long has had before.
 */
export function findShownNow(document: Document): readonly (readonly Text[])[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const taken = new Set<Text>();
  return HEIGHTS.flatMap((height) => {
    const element = document.elementFromPoint(clientWidth / 2, clientHeight * height);
    const texts = element ? listAround(element).filter((text) => !taken.has(text)) : [];
    for (const text of texts) taken.add(text);
    return texts.length > 0 ? [texts] : [];
  });
}

function listAround(element: Element): readonly Text[] {
  const walker = createTextWalker(element);
  for (let steps = 0; steps < AROUND && walker.previousNode(); steps += 1);
  const texts: Text[] = [];
  while (texts.length < 2 * AROUND && walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
