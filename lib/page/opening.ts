import type { Box } from './box';

/** A box that something is seen through: what stands outside of it is cut off. */
export interface Opening extends Box {
  /** How far one can still move what is seen through it, by scrolling, in each direction. */
  readonly shift: Box;
  /** What all this is seen through in turn. */
  readonly outer: Opening | undefined;
}
