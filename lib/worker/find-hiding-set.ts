import { describeNumber } from '../number/describe-number';
import type { E164 } from '../number/e164';
import { findAnonymitySet } from '../privacy/find-anonymity-set';

/**
 * How many numbers share a prefix of its hash with a number, on average.
 *
 * @param prefixLength in hex characters
 * @returns undefined where its plan is not known
 */
export function findHidingSet(e164: E164, prefixLength: number): number | undefined {
  return findAnonymitySet({ e164, ...describeNumber(e164) }, prefixLength);
}
