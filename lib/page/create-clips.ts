/** Whether a point of the viewport, in CSS pixels, is where an element's contents can be seen. */
export type Clip = (x: number, y: number) => boolean;

const NO_CLIP: Clip = () => true;

/**
 * Creates a reader of what an element and its ancestors leave to be seen of its contents. Each
 * element is read once and its answer kept, so a reader is good for one pass over one layout.
 *
 * @param pinned gets those of the elements that may stay where they are while the document scrolls
 */
export function createClips(pinned: WeakSet<Element>): (element: Element) => Clip {
  const known = new Map<Element, Clip>();
  const read = (element: Element): Clip => {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    // What is taken out of the flow is clipped from its containing block upwards only.
    const parent = /absolute|fixed/.test(position)
      ? (element as HTMLElement).offsetParent
      : element.parentElement;
    const outer = parent ? find(parent) : NO_CLIP;
    const isPinned = /fixed|sticky/.test(position) || (parent !== null && pinned.has(parent));
    pinned[isPinned ? 'add' : 'delete'](element);
    const isWide = overflowX === 'visible';
    const isHigh = overflowY === 'visible';
    // What the root and the body clip is not in the viewport either.
    const isRoot = !element.parentElement?.parentElement;
    if (isRoot || (isWide && isHigh)) return outer;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return (x, y) =>
      (isWide || (x >= left && x < right)) && (isHigh || (y >= top && y < bottom)) && outer(x, y);
  };
  const find = (element: Element): Clip => {
    const clip = known.get(element) ?? read(element);
    known.set(element, clip);
    return clip;
  };
  return find;
}
