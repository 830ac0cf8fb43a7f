/** Points of the viewport that are asked, as shares of its size. */
const SHARES = [0.1, 0.3, 0.5, 0.7, 0.9];
/** An element with more in it is no place to begin with. */
const MAX_CHILDREN = 200;

/**
 * Finds what is in the viewport now, an element each. It costs a layout, which a page as long as that
 * has had before.
 */
export function findShownNow(document: Document): readonly (readonly Element[])[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const shown = new Set<Element>();
  for (const x of [0.25, 0.6])
    for (const y of SHARES) {
      const element = document.elementFromPoint(clientWidth * x, clientHeight * y);
      const block = element?.closest('li,tr,p,dl,article,section,div') ?? element;
      if (block && block.childElementCount <= MAX_CHILDREN) shown.add(block);
    }
  return [...shown].filter(({ nodeName }) => !/^(?:HTML|BODY)$/.test(nodeName)).map((one) => [one]);
}
