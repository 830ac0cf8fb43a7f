import { createChainFinder } from './create-chain-finder';
import { createTextWalker } from './create-text-walker';
import { glance } from './glance';
import { hasLost } from './has-lost';
import { holdsNumberData } from './holds-number-data';
import { isReadablePlace } from './is-readable-place';
import { readDialLinks } from './read-dial-links';
import { visitAround } from './visit-around';
import type { Work } from './work';

/** So many text nodes are looked at closer between two looks at the clock. */
const STRIDE = 64;

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
  /** What a glance sees is looked at again, by elements as well: most of it is no number. */
  const lookCloser = function* (texts: Pick<TreeWalker, 'nextNode'>): Work {
    const note = (nodes: readonly Text[]) => void (found ||= nodes.some(isReadablePlace));
    const { takeFrom, end } = createChainFinder(({ nodes }) => note(nodes));
    while (!found && (takeFrom(texts, STRIDE) || hasLost(texts))) yield;
    end();
  };
  const searchTexts = function* (root: Document | ShadowRoot): Work {
    if (yield* glance(document.createTreeWalker(root, NodeFilter.SHOW_TEXT)))
      yield* lookCloser(createTextWalker(root, root));
  };
  const searchElements = (root: ParentNode) => {
    found ||= readDialLinks(root).length > 0 || holdsNumberData(root);
  };
  return {
    searchTexts,
    searchTree: function* (root) {
      yield* searchTexts(root);
      searchElements(root);
    },
    searchStretch: function* (roots) {
      if (yield* glance(listAround(roots))) yield* lookCloser(listAround(roots));
      for (const root of roots)
        if (root instanceof Element || root instanceof ShadowRoot) searchElements(root);
    },
    hasFound: () => found,
  };
}

/** The texts in some nodes, and on both sides as many as may belong to them. */
function listAround(roots: readonly Node[]): Pick<TreeWalker, 'nextNode'> {
  const visited = visitAround(roots, () => true);
  return { nextNode: () => visited.next().value ?? null };
}
