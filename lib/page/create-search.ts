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

type Texts = Pick<TreeWalker, 'nextNode'>;
/** Lists texts anew; the one who takes them says whether what was taken last may go on. */
type ListTexts = (isOpen: () => boolean) => Texts;

/**
 * Creates what searches a page for anything that may be a number, in its text, its links and its
 * structured data. It stops at the first.
 */
export function createSearch(): Search {
  let found = false;
  /** What a glance sees is looked at again, by elements as well: most of it is no number. */
  const lookCloser = function* (listTexts: ListTexts): Work {
    const note = (nodes: readonly Text[]) => void (found ||= nodes.some(isReadablePlace));
    const chains = createChainFinder(({ nodes }) => note(nodes));
    const texts = listTexts(chains.isOpen);
    while (!found && (chains.takeFrom(texts, STRIDE) || hasLost(texts))) yield;
    chains.end();
  };
  const searchListed = function* (listTexts: ListTexts): Work {
    if (yield* glance(listTexts)) yield* lookCloser(listTexts);
  };
  const searchElements = (root: ParentNode) => {
    found ||= readDialLinks(root).length > 0 || holdsNumberData(root);
  };
  const searchTexts = (root: Document | ShadowRoot) =>
    searchListed(() => createTextWalker(root, root));
  return {
    searchTexts,
    searchTree: function* (root) {
      yield* searchTexts(root);
      searchElements(root);
    },
    searchStretch: function* (roots) {
      yield* searchListed((isOpen) => {
        const visited = visitAround(roots, isOpen);
        return { nextNode: () => visited.next().value ?? null };
      });
      for (const root of roots)
        if (root instanceof Element || root instanceof ShadowRoot) searchElements(root);
    },
    hasFound: () => found,
  };
}
