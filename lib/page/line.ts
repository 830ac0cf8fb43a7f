import type { Joint } from './occurrence';

/** Text that a reader sees as one: that of a text node, or of several with inline elements between. */
export interface Line {
  readonly text: string;
  /** Where its characters stand; the first begins at 0. */
  readonly pieces: readonly Joint[];
  /** Offsets at which inline elements begin or end, ascending. */
  readonly breaks: readonly number[];
  /** What begins here or later is read with another line and stands in this one as its surroundings. */
  readonly end: number;
}
