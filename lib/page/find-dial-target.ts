import { isAreaLarge } from './is-area-large';

/**
 * Finds what a reader sees of a link: the link itself, or the picture that an area belongs to;
 * undefined where the page shows no such picture, or the area is too small to be clicked.
 */
export function findDialTarget(link: Element): Element | undefined {
  if (link.nodeName.toLowerCase() !== 'area') return link;
  if (!isAreaLarge(link)) return undefined;
  const name = link.closest('map')?.getAttribute('name');
  const root = link.getRootNode() as Document | ShadowRoot;
  return (name && root.querySelector(`img[usemap="#${CSS.escape(name)}"]`)) || undefined;
}
