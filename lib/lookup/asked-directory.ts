import type { Listing, NearListing } from '../directory/range-answer';
import type { Consent } from '../number/consent';
import type { RangeQuery } from '../number/prepare-query';
import type { Result } from '../result';
import type { SendFailure } from './send-failure';

/** What a directory says of one number. */
export interface Finding {
  /** Its entry, where it is listed. */
  readonly entry: Listing | undefined;
  /** What is listed of the blocks that it is in. */
  readonly near: readonly NearListing[];
}

/** Why a directory said nothing, whether it was asked or not. */
export type NoFinding =
  | SendFailure
  /** Nobody waits for it any more. */
  | { readonly kind: 'notAskedYet' }
  | { readonly kind: 'overBudget' }
  | { readonly kind: 'smallSet' }
  /** It would have to be asked, and only what is kept counts. */
  | { readonly kind: 'notKept' }
  /** It sees the number when it is asked, and the user has not allowed that. */
  | { readonly kind: 'onRequest' }
  /** What is stored of it cannot be read. */
  | { readonly kind: 'storeClosed' };

/** How a number is asked about. */
export interface Manner {
  /** Whether a person waits for it, having typed it. */
  readonly urgent: boolean;
  /** As the user wants it asked although few numbers share its prefix: as it is, or among others. */
  readonly consent?: 'plainly' | 'covered' | undefined;
  /** Whether only what is kept counts, so that nothing is sent. */
  readonly keptOnly?: boolean;
  /** The user's word that a directory may see this number now. */
  readonly shownTo?: Consent | undefined;
}

/** A directory that is asked about a number. */
export interface AskedDirectory {
  readonly name: string;
  readonly find: (query: RangeQuery, manner: Manner) => Promise<Result<Finding, NoFinding>>;
}
