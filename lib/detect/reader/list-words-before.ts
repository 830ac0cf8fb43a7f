/** What stands between a number and the end of the sentence, figure or element before it. */
interface Clause {
  readonly clause: string;
  /** Its words in lower case, the nearest to the number first. */
  readonly words: readonly string[];
}

/** As far as a word can have to do with a number, in characters. */
const MAX_CLAUSE = 40;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/**
 * Lists the words before a number, back to the end of the sentence, to the next figure, or to the
 * beginning of the element; of the element before only where the number is the first thing in its
 * own, as a label has an element to itself.
 */
export function listWordsBefore(before: string): Clause {
  const tail = before.slice(-MAX_CLAUSE);
  const own = tail.slice(tail.lastIndexOf('\n') + 1);
  const earlier = tail.slice(0, tail.length - own.length).trimEnd();
  const hasLabel = !/[\p{L}\d]/u.test(own);
  const line = hasLabel ? `${earlier.slice(earlier.lastIndexOf('\n') + 1)} ${own}` : own;
  // A point may belong to its word, as in "Tel. unter"; before a capital letter it ends a sentence.
  const clause = line.slice(findClauseStart(line.replace(/[.:]+ *$/, '')));
  const words = clause.match(WORD) ?? [];
  return { clause, words: words.map((word) => word.toLowerCase()).toReversed() };
}

function findClauseStart(text: string): number {
  const ends = [...text.matchAll(/[!?;]|(?<!tel|tél|fax|fon|ph|mob|тел)\.(?= +\p{Lu})|\d/giu)];
  return (ends.at(-1)?.index ?? -1) + 1;
}
