import type { Candidate } from '../detect/candidate';

/** One place of the page where a candidate stands: a run in a text node, or a whole link. */
export interface Occurrence {
  readonly candidate: Candidate;
  readonly node: Text | Element;
  /** UTF-16 offset of the candidate in a text node; 0 in a link. */
  readonly offset: number;
}
