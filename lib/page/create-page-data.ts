import type { Candidate } from '../detect/candidate';
import { attempt } from './attempt';
import type { Changes } from './changes';
import { readDataPart, type DataPart } from './read-data-part';
import type { Work } from './work';

/** What a page says of itself to machines. */
export interface PageData {
  /** Numbers that need not be visible. */
  readonly candidates: readonly Candidate[];
  /** Where the page is at home, as it stands there. */
  readonly declared: readonly string[];
  /** Whether the page asks that its numbers be left alone. */
  readonly isQuiet: boolean;
  /** Whether it says more than is read. */
  readonly isCut: boolean;
}

export interface PageDataKeeper {
  /** Reads what is new, or everything, and forgets what has left the page. */
  readonly read: (changes: Pick<Changes, 'isAll' | 'nodes' | 'hasRemovals'>) => Work;
  /** The same object for as long as nothing was read or forgotten. */
  readonly tell: () => PageData;
}

/**
 * What of a page's elements may say something. The browser finds them, and in a whole page each kind
 * by itself: that is the longest that the page waits at a time. First what is said of all of it.
 */
const SELECTORS = [
  'meta:is([name="format-detection" i],[property="og:locale" i],[property="og:country-name" i],[property="og:phone_number" i],[property^="business:contact_data:" i],[name="geo.region" i],[name="geo.country" i],[http-equiv="content-language" i])',
  'script[type="application/ld+json" i]',
  '[itemprop]:is([itemprop~="telephone" i],[itemprop~="faxNumber" i],[itemprop~="addressCountry" i])',
  '[property$="telephone" i]',
  // Of an hCard, as `tel` is a class for much else, and of its successor.
  '.vcard .tel,.p-tel',
];

/** As many elements are kept. */
const MAX_ELEMENTS = 10_000;
/** As much JSON-LD is kept, in UTF-16 code units. */
const MAX_JSON = 200_000;
const MAX_CANDIDATES = 50;
const MAX_DECLARED = 16;
const MAX_LENGTH = 64;
/** Shorter ones are short codes, which nobody lists. */
const SIX_DIGITS = /^(?:\D*\d){6}/;

/** Creates what keeps the structured data of a document, by the elements that it stands in. */
export function createPageData(document: Document): PageDataKeeper {
  const parts = new Map<Element, DataPart>();
  let jsonLeft = MAX_JSON;
  /** Whether some elements were, since everything was read. */
  let isLeftOut = false;
  let data: PageData | undefined;
  const forget = (element: Element) => {
    jsonLeft += parts.get(element)?.size ?? 0;
    parts.delete(element);
    data = undefined;
  };
  const readElement = (element: Element) => {
    forget(element);
    const part = parts.size < MAX_ELEMENTS ? readDataPart(element, jsonLeft) : undefined;
    isLeftOut ||= !part;
    if (!part) return;
    jsonLeft -= part.size;
    parts.set(element, part);
  };
  const readElements = function* (root: Node, selector: string): Work {
    for (const element of findElements(root, selector)) {
      if (element) readElement(element);
      yield;
    }
  };
  return {
    read: function* ({ isAll, nodes, hasRemovals }) {
      if (isAll) isLeftOut = false;
      if (isAll || hasRemovals)
        for (const element of parts.keys()) if (isAll || !element.isConnected) forget(element);
      for (const root of isAll ? [document] : nodes)
        for (const selector of isAll ? SELECTORS : [SELECTORS.join()])
          yield* attempt(readElements(root, selector));
    },
    tell: () => (data ??= makeData([...parts.values()], isLeftOut)),
  };
}

/** Finds the element that a node is or stands in, and those in it, with a pause before that. */
function* findElements(root: Node, selector: string): Generator<Element | undefined> {
  yield (root instanceof Element ? root : root.parentElement)?.closest(selector) ?? undefined;
  if (root instanceof Element || root instanceof Document) yield* root.querySelectorAll(selector);
}

function makeData(parts: readonly DataPart[], isLeftOut: boolean): PageData {
  const numbers = new Set<string>();
  const declared = new Set<string>();
  let isQuiet = false;
  for (const { says } of parts)
    for (const { kind, value } of says) {
      if (kind === 'number' && isShort(value) && SIX_DIGITS.test(value)) numbers.add(value);
      if (kind === 'country' && isShort(value)) declared.add(value);
      isQuiet ||= kind === 'format' && /telephone\s*=\s*no/i.test(value);
    }
  return {
    candidates: [...numbers].slice(0, MAX_CANDIDATES).map(toCandidate),
    declared: [...declared].slice(0, MAX_DECLARED),
    isQuiet,
    isCut: isLeftOut || numbers.size > MAX_CANDIDATES || parts.some(({ isCut }) => isCut),
  };
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= MAX_LENGTH;
}

function toCandidate(text: string): Candidate {
  return { source: 'data', text, before: '', after: '' };
}
