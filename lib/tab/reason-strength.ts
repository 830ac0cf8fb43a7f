import type { Reason } from '../detect/candidate-reading';

/** How much each reason says, the strongest first. */
export const REASON_STRENGTH: Readonly<Record<Reason, number>> = {
  link: 0,
  data: 1,
  international: 2,
  cue: 3,
  grouping: 4,
  shape: 5,
};
