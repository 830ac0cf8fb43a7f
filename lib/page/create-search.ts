import { createChainFinder } from './create-chain-finder';
import { createGlance } from './create-glance';
import { createTextWalker } from './create-text-walker';
import { hasLost } from './has-lost';
import { holdsNumberData } from './holds-number-data';
import { isReadablePlace } from './is-readable-place';
import { readDialLinks } from './read-dial-links';
import { visitAround } from './visit-around';
import type { Work } from './work';

/** So many text nodes are taken between two looks at the clock. */
const STRIDE = 512;
/** As many are taken of one tree; a page without an end is for the reader, who says so. */
const MAX_STRIDES = 1_000;

export interface Search {
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
  const searchTexts = function* (listTexts: ListTexts): Work {
    const glance = createGlance();
    const texts = listTexts(glance.isOpen);
    let stridesLeft = MAX_STRIDES;
    for (let hasMore = true; hasMore; yield) {
      hasMore = glance.takeFrom(texts, STRIDE) || hasLost(texts);
      if (glance.mayHoldNumber()) return yield* lookCloser(listTexts);
      found ||= (stridesLeft -= 1) < 0;
      if (found) return;
    }
  };
  const searchElements = (root: ParentNode) => {
    found ||= readDialLinks(root).length > 0 || holdsNumberData(root);
  };
  return {
    searchTree: function* (root) {
      yield* searchTexts(() => createTextWalker(root, root));
      searchElements(root);
    },
    searchStretch: function* (roots) {
      yield* searchTexts((isOpen) => {
        const visited = visitAround(roots, isOpen);
        return { nextNode: () => visited.next().value ?? null };
      });
      for (const root of roots)
        if (root instanceof Element || root instanceof ShadowRoot) searchElements(root);
    },
    hasFound: () => found,
  };
}
