import type { Candidate } from '../detect/candidate';
import { readLinkedData } from '../detect/read-linked-data';
import { readDataElement } from './read-data-element';

/** What a page says of itself to machines. */
export interface PageData {
  /** Numbers that need not be visible. */
  readonly candidates: readonly Candidate[];
  /** Where the page is at home, as it stands there. */
  readonly declared: readonly string[];
  /** Whether the page asks that its numbers be left alone. */
  readonly isQuiet: boolean;
}

/**
 * What of a page's elements may say something, found by the browser in one pass. A selector that any
 * element may match is asked of all of them, so there are two of those and no more.
 */
export const DATA_ELEMENTS =
  'script[type="application/ld+json" i],' +
  'meta:is([name="format-detection" i],[property="og:locale" i],[property="og:country-name" i],[property="og:phone_number" i],[property^="business:contact_data:" i],[name="geo.region" i],[name="geo.country" i],[http-equiv="content-language" i]),' +
  '[itemprop]:is([itemprop~="telephone" i],[itemprop~="faxNumber" i],[itemprop~="addressCountry" i]),' +
  '[property$="telephone" i]';
/** Of an hCard and of its successor. */
const CARD_CLASSES = ['tel', 'p-tel'];

/** As much JSON-LD is read, in UTF-16 code units. */
const MAX_JSON = 200_000;
const MAX_CANDIDATES = 50;
const MAX_DECLARED = 16;
const MAX_LENGTH = 64;
/** Shorter ones are short codes, which nobody lists. */
const SIX_DIGITS = /^(?:\D*\d){6}/;

/** Reads the structured data of a document. */
export function readPageData(document: Document): PageData {
  const numbers = new Set<string>();
  const declared = new Set<string>();
  let isQuiet = false;
  let jsonLeft = MAX_JSON;
  for (const element of listDataElements(document)) {
    if (element.nodeName === 'SCRIPT') {
      const json = element.textContent ?? '';
      jsonLeft -= json.length;
      if (jsonLeft < 0) continue;
      const data = readLinkedData(json);
      data.numbers.forEach((number) => numbers.add(number));
      data.countries.forEach((country) => declared.add(country));
    } else {
      const { kind, value } = readDataElement(element);
      if (kind === 'number') numbers.add(value);
      if (kind === 'country') declared.add(value);
      isQuiet ||= kind === 'format' && /telephone\s*=\s*no/i.test(value);
    }
  }
  return {
    candidates: [...numbers].filter(isNumberLike).slice(0, MAX_CANDIDATES).map(toCandidate),
    declared: [...declared].filter(isShort).slice(0, MAX_DECLARED),
    isQuiet,
  };
}

function listDataElements(document: Document): readonly Element[] {
  const cards = CARD_CLASSES.flatMap((name) => [...document.getElementsByClassName(name)]);
  return [...document.querySelectorAll(DATA_ELEMENTS), ...cards.filter(isInCard)];
}

/** `tel` is a class for much else. */
function isInCard(element: Element): boolean {
  return element.classList.contains('p-tel') || element.closest('.vcard') !== null;
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= MAX_LENGTH;
}

function isNumberLike(text: string): boolean {
  return isShort(text) && SIX_DIGITS.test(text);
}

function toCandidate(text: string): Candidate {
  return { source: 'data', text, before: '', after: '' };
}
