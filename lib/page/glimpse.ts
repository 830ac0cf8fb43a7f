import type { Box } from './box';

/** What can be seen of a document on the page that it stands in. */
export interface Glimpse {
  /** The part of its viewport. */
  readonly box: Box;
  /** Whether it is what is seen now, and more may be seen when the page is scrolled. */
  readonly isOfNow: boolean;
  /** False where something fades, scales or covers it, and the browser does not say how much. */
  readonly isSure: boolean;
}
