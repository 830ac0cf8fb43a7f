import type { LookupFailure } from '../directory/lookup-failure';

/** Why a query has no answer: the directory's failure, or no key to ask it with. */
export type SendFailure =
  | LookupFailure
  /** Its key is locked. Nothing was sent. */
  | { readonly kind: 'locked' }
  /** Its key is not in this browser. Nothing was sent. */
  | { readonly kind: 'keyMissing' };
