import { attempt } from './attempt';
import { glance } from './glance';
import { holdsNumberData } from './holds-number-data';
import { mayHoldNumber } from './may-hold-number';
import { readDialLinks } from './read-dial-links';
import { visitAround } from './visit-around';
import type { Work } from './work';

/** As many strides are taken; it takes seconds by then. */
const MAX_STRIDES = 1_000;

export interface Search {
  /** Searches the text of a tree alone. */
  readonly searchTexts: (root: Document | ShadowRoot) => Work;
  readonly searchTree: (root: Document | ShadowRoot) => Work;
  /** @param roots siblings in document order, or one text node */
  readonly searchStretch: (roots: readonly Node[]) => Work;
  /** Whether there may be a number in anything that was searched. */
  readonly hasFound: () => boolean;
}

/**
 * Creates what searches a page for anything that may be a number, in its text, its links and its
 * structured data. It stops at the first.
 */
export function createSearch(): Search {
  let found = false;
  const searchTexts = function* (texts: Pick<TreeWalker, 'nextNode'>): Work {
    let left = MAX_STRIDES;
    for (const rows of glance(texts)) {
      // A page without an end is for the reader, who says so.
      found ||= mayHoldNumber(rows) || (left -= 1) === 0;
      if (found) return;
      yield;
    }
  };
  const searchElements = function* (root: Node): Work {
    const isTree =
      root instanceof Element || root instanceof Document || root instanceof ShadowRoot;
    found ||= isTree && readDialLinks(root).length > 0;
    yield;
    found ||= yield* holdsNumberData(root);
  };
  // Where a page makes something fail, the reader sees to the rest.
  const search = (work: Work) => attempt(work, () => (found = true));
  const searchTree = function* (root: Document | ShadowRoot): Work {
    // The browser's own search is the quickest, and most pages with numbers have some in links.
    yield* searchElements(root);
    if (!found) yield* searchTexts(document.createTreeWalker(root, NodeFilter.SHOW_TEXT));
  };
  const searchStretch = function* (roots: readonly Node[]): Work {
    yield* searchTexts(listAround(roots));
    for (const root of roots) yield* searchElements(root);
  };
  return {
    searchTexts: (root) => searchTexts(document.createTreeWalker(root, NodeFilter.SHOW_TEXT)),
    searchTree: (root) => search(searchTree(root)),
    searchStretch: (roots) => search(searchStretch(roots)),
    hasFound: () => found,
  };
}

/** The texts in some nodes, and on both sides as many as may belong to them. */
function listAround(roots: readonly Node[]): Pick<TreeWalker, 'nextNode'> {
  const visited = visitAround(roots, () => true);
  return { nextNode: () => visited.next().value ?? null };
}
