import type { E164 } from '../../lib/number/e164';
import type { FoundNumber } from '../../lib/tab/tab-record';

/** A number that a page is certain to have, for tests. */
export function makeFound(e164: string, part: Partial<FoundNumber> = {}): FoundNumber {
  return {
    written: e164,
    e164: e164 as E164,
    certainty: 'certain',
    reason: 'international',
    ...part,
  };
}
