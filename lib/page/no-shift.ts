import type { Box } from './box';

/** Of what cannot be scrolled. */
export const NO_SHIFT: Box = { left: 0, top: 0, right: 0, bottom: 0 };
