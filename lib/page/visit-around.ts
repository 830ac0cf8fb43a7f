import { beginsOpen } from '../detect/begins-open';
import { endsOpen } from '../detect/ends-open';
import { createTextWalker } from './create-text-walker';
import { hasLost } from './has-lost';
import { isScriptText } from './is-script-text';

/** A number is written in fewer pieces. */
const MAX_PIECES = 24;
/** As long is what is read together with others, in UTF-16 code units. */
const MAX_JOINED = 16_384;

/**
 * Visits the text nodes in some nodes and those on both sides that may hold the rest of their
 * numbers, in document order. Behind them at least the next text is visited, as they are its context.
 *
 * @param roots siblings that follow one another, at least one
 * @param isOpen whether what was visited last may go on
 */
export function* visitAround(roots: readonly Node[], isOpen: () => boolean): Generator<Text> {
  const [first, last] = [roots[0], roots.at(-1)];
  if (!first || !last) return;
  const walker = createTextWalker(first);
  yield* findFront(walker);
  for (const root of roots) yield* visitWithin(root);
  walker.currentNode = last;
  walker.lastChild();
  let hasText = false;
  for (let steps = 0; steps < MAX_PIECES && (isOpen() || !hasText); steps += 1) {
    const next = walker.nextNode() as Text | null;
    if (!next) return;
    hasText ||= next.data.trim() !== '';
    yield next;
  }
}

/** The texts in front that may have begun a number, in document order. */
function findFront(walker: TreeWalker): readonly Text[] {
  const front: Text[] = [];
  for (let steps = 0; steps < MAX_PIECES; steps += 1) {
    const node = walker.previousNode() as Text | null;
    if (!node) break;
    if (isScriptText(node)) continue;
    const { data } = node;
    // What is longer is read by itself.
    if (data.length > MAX_JOINED) break;
    const goesOn = beginsOpen(data);
    if (goesOn || endsOpen(data)) front.unshift(node);
    if (!goesOn) break;
  }
  return front;
}

function* visitWithin(root: Node): Generator<Text> {
  if (root instanceof Text) return yield root;
  const walker = createTextWalker(root, root);
  do for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
  while (hasLost(walker));
}
