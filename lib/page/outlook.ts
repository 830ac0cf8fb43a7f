import type { Opening } from './opening';

/** How the contents of an element are seen, by where they are placed. */
export interface Outlook {
  /** What is left of their colours, from 0 to 1. */
  readonly opacity: number;
  /** What they are seen through where they stand in the flow. */
  readonly flow: Opening | undefined;
  /** Where their position is absolute. */
  readonly absolute: Opening | undefined;
  /** Where their position is fixed. */
  readonly fixed: Opening | undefined;
}
