import type { Places } from './create-places';
import { findDialTarget } from './find-dial-target';
import { isReadablePlace } from './is-readable-place';
import { readDialLinks } from './read-dial-links';

export interface LinkReader {
  /** Reads the links in a tree or an element, which may be one itself. */
  readonly readLinks: (root: ParentNode) => void;
  /** Forgets an element, which may lead elsewhere now. */
  readonly forget: (element: Element) => void;
  readonly forgetAll: () => void;
  /** The link that a node is, or stands in, if it dials. */
  readonly findDialLink: (node: Node) => Element | undefined;
  /** The number that the link around a node dials. */
  readonly dials: (node: Node) => string | undefined;
}

/** Creates what puts down the links of a page that dial, and remembers what they dial. */
export function createLinkReader(places: Pick<Places, 'put'>): LinkReader {
  let dialled = new WeakMap<Element, string>();
  let hasLinks = false;
  const findDialLink = (node: Node) => {
    if (!hasLinks) return undefined;
    const link = (node instanceof Element ? node : node.parentElement)?.closest('a[href]');
    return link && dialled.has(link) ? link : undefined;
  };
  return {
    readLinks: (root) => {
      for (const { link, number } of readDialLinks(root)) {
        hasLinks = true;
        dialled.set(link, number);
        const node = isReadablePlace(link) && findDialTarget(link);
        const candidate = { source: 'link', text: number, before: '', after: '' } as const;
        places.put([link], node ? [{ candidate, node, offset: 0 }] : []);
      }
    },
    forget: (element) => {
      if (dialled.delete(element)) places.put([element], []);
    },
    forgetAll: () => {
      dialled = new WeakMap();
      hasLinks = false;
    },
    findDialLink,
    dials: (node) => {
      const link = findDialLink(node);
      return link && dialled.get(link);
    },
  };
}
