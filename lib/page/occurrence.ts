import type { Candidate } from '../detect/candidate';

/** Where a text goes on in another node. */
export interface Joint {
  /** UTF-16 offset in the text from which on its characters stand in the node. */
  readonly at: number;
  readonly node: Text;
  /** Of the first of those characters in the node. */
  readonly offset: number;
}

/** One place of the page where a candidate stands. */
export interface Occurrence {
  readonly candidate: Candidate;
  /** The text node that the candidate begins in, or the element that it is an attribute of. */
  readonly node: Text | Element;
  /** UTF-16 offset of the candidate in a text node; 0 in an element. */
  readonly offset: number;
  /** Where the candidate goes on, if it stands in several text nodes; ascending. */
  readonly joints?: readonly Joint[];
}
