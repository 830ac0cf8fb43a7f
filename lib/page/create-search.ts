import { attempt } from './attempt';
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
    yield* searchTexts(root);
    yield* searchElements(root);
  };
  const searchStretch = function* (roots: readonly Node[]): Work {
    if (yield* glance(listAround(roots))) yield* lookCloser(listAround(roots));
    for (const root of roots) yield* searchElements(root);
  };
  return {
    searchTexts,
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
