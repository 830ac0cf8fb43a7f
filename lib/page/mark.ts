import type { VerdictKind } from '../verdict';

/** A number to be marked in the page. */
export interface Mark {
  readonly range: Range;
  readonly kind: VerdictKind;
  /** Whether the link around it dials another number. */
  readonly isMisleading: boolean;
}
