import type { ExactHash } from '../listing/exact-hash';
import type { Listing } from '../listing/listing';

/** What a look-up is answered with: what is known of the number, but never the number. */
export interface LookupAnswer extends ExactHash {
  readonly found: boolean;
  readonly reports?: number;
  /** Days as 2026-11-30. */
  readonly first_reported?: string;
  readonly last_reported?: string;
  /** 0 to 1. */
  readonly robocall_share?: number;
  readonly main_subject?: string;
  readonly sources?: readonly string[];
}

/** @returns the answer; what is not known is not in it */
export function describeLookup(asked: ExactHash, listing: Listing | undefined): LookupAnswer {
  const { hash, algorithm } = asked;
  if (!listing) return { found: false, hash, algorithm };
  const { reports, firstDay, lastDay, robocallShare, mainSubject, sources } = listing;
  return {
    found: true,
    hash,
    algorithm,
    reports,
    ...(firstDay !== undefined && { first_reported: firstDay }),
    ...(lastDay !== undefined && { last_reported: lastDay }),
    ...(robocallShare !== undefined && { robocall_share: robocallShare }),
    ...(mainSubject !== undefined && { main_subject: mainSubject }),
    ...(sources.length > 0 && { sources }),
  };
}
