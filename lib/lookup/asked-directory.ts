import type { LookupFailure } from '../directory/lookup-failure';
import type { Listing, NearListing } from '../directory/range-answer';
import type { RangeQuery } from '../number/prepare-query';
import type { Result } from '../result';

/** What a directory says of one number. */
export interface Finding {
  /** Its entry, where it is listed. */
  readonly entry: Listing | undefined;
  /** What is listed of the blocks that it is in. */
  readonly near: readonly NearListing[];
}

/** Why a directory said nothing, whether it was asked or not. */
export type NoFinding =
  | LookupFailure
  /** Nobody waits for it any more. */
  | { readonly kind: 'notAskedYet' }
  | { readonly kind: 'overBudget' }
  | { readonly kind: 'onRequest' };

/** A directory that is asked about a number. */
export interface AskedDirectory {
  readonly name: string;
  readonly find: (
    query: RangeQuery,
    options: { readonly urgent: boolean },
  ) => Promise<Result<Finding, NoFinding>>;
}
