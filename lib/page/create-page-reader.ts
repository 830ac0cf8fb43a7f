import { attempt } from './attempt';
import { createLinkReader, type LinkReader } from './create-link-reader';
import type { Places } from './create-places';
import { createTextReader, type TextReader } from './create-text-reader';
import { createTextWalker } from './create-text-walker';
import { glance } from './glance';
import type { Place } from './place';
import { visitAround } from './visit-around';
import type { Work } from './work';

/** So many text nodes are read between two looks at the clock. */
const STRIDE = 64;
/** As many strides of a glance are read in one reading of the page; it takes seconds by then. */
const MAX_STRIDES = 1_000;
/** The last stride of a tree is seldom a full one: pages of components have thousands of small trees. */
const SMALL_STRIDE = 1 / 32;

export interface PageReader {
  /** Reads whole trees. */
  readonly readTrees: (roots: Iterable<Document | ShadowRoot>) => Work;
  /**
   * Reads nodes that follow one another, and on both sides as much as may belong to them.
   *
   * @param roots siblings in document order, or one text node
   */
  readonly readStretch: (roots: readonly Node[]) => Work;
  readonly findDialLink: LinkReader['findDialLink'];
  /** Whether the page has more text than is read. */
  readonly isCapped: () => boolean;
  /** Whether a reading of whole trees was left off in the middle of a text. */
  readonly isMidway: () => boolean;
  /** Leaves out of some texts those that a reading of whole trees has come past. */
  readonly listUnread: (texts: readonly Text[]) => readonly Text[];
}

/** Creates what finds the candidates of a page and puts them down with their places. */
export function createPageReader(places: Places): PageReader {
  const links = createLinkReader(places);
  const { readLinks, dials } = links;
  let stridesLeft = MAX_STRIDES;
  /** How far the trees are read. */
  let reading: TextReader | undefined;
  let last: Node | undefined;
  const put: Places['put'] = (nodes, occurrences) => {
    places.put(nodes, occurrences);
    last = nodes.at(-1);
  };
  const readTree = function* (root: Document | ShadowRoot): Work {
    readLinks(root);
    yield;
    const texts = createTextReader({ places: { put }, dials });
    reading = texts;
    const strides = glance(createTextWalker(root, root));
    for (let stride = strides.next(); !stride.done && stridesLeft > 0;) {
      texts.takeRows(stride.value);
      yield* texts.settle();
      stride = strides.next();
      stridesLeft -= stride.done ? SMALL_STRIDE : 1;
    }
    texts.end();
    yield* texts.settle();
  };
  const readStretch = function* (roots: readonly Node[]): Work {
    for (const root of roots) yield* attempt(readLinksAnew(links, root));
    const texts = createTextReader({ places, dials });
    const earlier = new Set<Place>();
    const visited = visitAround(roots, texts.isOpen);
    const nextNode = () => {
      const node = visited.next().value ?? null;
      const place = node && places.find(node);
      if (place) earlier.add(place);
      return node;
    };
    while (texts.takeFrom({ nextNode }, STRIDE)) yield* texts.settle();
    texts.end();
    yield* texts.settle();
    // What stood here and was not found again is gone, and what is left of it is read anew.
    for (const place of earlier)
      if (places.dropUnlessFound(place))
        for (const node of place.nodes)
          if (node.isConnected && !places.find(node)) yield* readStretch([node]);
  };
  return {
    readTrees: function* (roots) {
      links.forgetAll();
      stridesLeft = MAX_STRIDES;
      last = undefined;
      for (const root of roots) yield* readTree(root);
    },
    readStretch,
    findDialLink: links.findDialLink,
    isCapped: () => stridesLeft <= 0,
    isMidway: () => reading?.isMidway() ?? false,
    listUnread: (texts) => texts.filter((text) => !isPassed(text, last)),
  };
}

function* readLinksAnew({ forget, readLinks }: LinkReader, root: Node): Work {
  if (root instanceof Element) forget(root);
  if (root instanceof Element || root instanceof ShadowRoot) readLinks(root);
  yield;
}

/** Whether a text is the last that was read, or stands before it in the same tree. */
function isPassed(text: Text, last: Node | undefined): boolean {
  const position = last?.compareDocumentPosition(text) ?? 0;
  const isApart = (position & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0;
  return text === last || (!isApart && (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
}
