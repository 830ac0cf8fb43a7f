import { MAX_CLUE_TEXT } from '../detect/page-clues';
import { createTextWalker } from './create-text-walker';
import { isScriptText } from './is-script-text';
import type { Occurrence } from './occurrence';

/** As much is read on each side of a candidate and of the page's end, in UTF-16 code units. */
const AROUND = 400;
const END = 1_500;
/** Numbers are alike after so many. */
const MAX_CANDIDATES = 24;
const MAX_STEPS = 40;

/**
 * Collects text of a page that may tell its country: its title, what surrounds candidates, and its
 * end, where addresses stand. Of a short page that is all of it.
 */
export function collectClueText(document: Document, occurrences: readonly Occurrence[]): string {
  const texts = new Map<Node, string>();
  const isKnown = (node: Node) => texts.has(node);
  const note = (parts: readonly Part[]) => {
    for (const { node, text } of parts) texts.set(node, text);
    return parts.reduce((sum, { text }) => sum + text.length, 0);
  };
  let room = MAX_CLUE_TEXT - END;
  for (const { node, offset } of spread(occurrences)) {
    if (room <= 0) break;
    const own = node instanceof Text && !isKnown(node) ? [cutPart(node, offset)] : [];
    room -= note([...readFront(node, isKnown), ...own, ...readRest(node, isKnown)]);
  }
  if (document.body) note(readEnd(document.body, isKnown));
  return [document.title, ...texts.values()].join('\n').slice(0, MAX_CLUE_TEXT);
}

/** Some of them, from all over the page. */
function spread(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const step = Math.ceil(occurrences.length / MAX_CANDIDATES);
  return occurrences.filter((_occurrence, index) => index % step === 0);
}

interface Part {
  readonly node: Node;
  readonly text: string;
}

function cutPart(node: Text, offset = 0): Part {
  return { node, text: node.data.slice(Math.max(0, offset - AROUND), offset + AROUND).trim() };
}

type IsKnown = (node: Node) => boolean;

function readFront(node: Node, isKnown: IsKnown): readonly Part[] {
  const walker = createTextWalker(node);
  return take(() => walker.previousNode(), { length: AROUND, isKnown }).toReversed();
}

function readRest(node: Node, isKnown: IsKnown): readonly Part[] {
  const walker = createTextWalker(node);
  return take(() => walker.nextNode(), { length: AROUND, isKnown });
}

function readEnd(body: Element, isKnown: IsKnown): readonly Part[] {
  const walker = createTextWalker(body);
  let isFirst = true;
  const next = () => {
    const node = isFirst ? walker.lastChild() : walker.previousNode();
    isFirst = false;
    return node;
  };
  return take(next, { length: END, isKnown }).toReversed();
}

interface Limits {
  readonly length: number;
  readonly isKnown: IsKnown;
}

/** Takes texts that are read, until there are enough characters or what follows is taken. */
function take(next: () => Node | null, { length, isKnown }: Limits): Part[] {
  const parts: Part[] = [];
  let taken = 0;
  for (let steps = 0; steps < MAX_STEPS && taken < length; steps += 1) {
    const node = next() as Text | null;
    if (!node || isKnown(node)) break;
    const part = cutPart(node);
    if (part.text === '' || isScriptText(node)) continue;
    parts.push(part);
    taken += part.text.length;
  }
  return parts;
}
