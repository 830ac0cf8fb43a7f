import type { Box } from './box';
import { findContainer } from './find-container';
import { isContainingBlock } from './is-containing-block';
import type { Opening } from './opening';
import type { Outlook } from './outlook';
import { readClip } from './read-clip';
import { readCut } from './read-cut';
import { readViewport, type Viewport } from './read-viewport';

/** Reads how the contents of an element are seen. */
export type Outlooks = (element: Element) => Outlook;

const FILTER = /\bopacity\(([\d.]+)\)/;

/**
 * Creates a reader of how contents are seen through all that they stand in. Each element is read once
 * and its answer kept, so a reader is good for one pass over one layout.
 *
 * @param part of the document's viewport that can be seen
 */
export function createOutlooks(document: Document, part: Box): Outlooks {
  const viewport = readViewport(document, part);
  const known = new Map<Element, Outlook>();
  const { scrolling, fixed } = viewport;
  const page: Outlook = { opacity: 1, flow: scrolling, absolute: scrolling, fixed };
  return (element) => {
    // From outside to inside, and without recursion: a page may be as deep as it likes.
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = findContainer(at)) path.push(at);
    let outlook = (at && known.get(at)) ?? page;
    for (let inner = path.pop(); inner; inner = path.pop()) {
      outlook = readOutlook(inner, { outer: outlook, viewport, known });
      known.set(inner, outlook);
    }
    return outlook;
  };
}

interface Around {
  readonly outer: Outlook;
  readonly viewport: Viewport;
  readonly known: ReadonlyMap<Element, Outlook>;
}

function readOutlook(element: Element, { outer, viewport, known }: Around): Outlook {
  const style = getComputedStyle(element);
  const { position } = style;
  const cut = readCut(element, style);
  const clip = viewport.roots.has(element) ? undefined : readClip(element, style);
  const around = findAround(element, { position, outer, known });
  const flow = add(clip, add(cut, around));
  // What is taken out of the flow is clipped from its containing block upwards only, but cut by all.
  const isHolder = position !== 'static' || (outer.absolute === around && !clip);
  return {
    opacity: outer.opacity * readOpacity(style),
    flow,
    absolute: isHolder || isContainingBlock(style) ? flow : add(cut, outer.absolute),
    fixed: add(cut, outer.fixed),
  };
}

interface Placed {
  readonly position: string;
  readonly outer: Outlook;
  readonly known: ReadonlyMap<Element, Outlook>;
}

function findAround(element: Element, { position, outer, known }: Placed): Opening | undefined {
  if (position === 'absolute') return outer.absolute;
  if (position !== 'fixed') return outer.flow;
  // Something that is transformed holds what is fixed in it as well, and only then is this one given.
  const { offsetParent } = element as HTMLElement;
  return offsetParent ? (known.get(offsetParent) ?? outer).flow : outer.fixed;
}

function readOpacity({ opacity, filter }: CSSStyleDeclaration): number {
  const faded = filter === 'none' ? undefined : FILTER.exec(filter)?.[1];
  return Number(opacity) * (faded === undefined ? 1 : Number(faded));
}

function add(inner: Omit<Opening, 'outer'> | undefined, outer: Opening | undefined) {
  return inner ? { ...inner, outer } : outer;
}
