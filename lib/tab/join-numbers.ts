import { REASON_STRENGTH } from './reason-strength';
import type { FoundNumber } from './tab-record';

/**
 * Makes each number of a frame appear once, as it is first written. What speaks for it anywhere speaks for it:
 * the strongest certainty and reason stay, and a link that dials another number.
 */
export function joinNumbers(numbers: Iterable<FoundNumber>): readonly FoundNumber[] {
  const joined = new Map<string, FoundNumber>();
  for (const number of numbers) {
    const known = joined.get(number.e164);
    joined.set(number.e164, known ? join(known, number) : number);
  }
  return [...joined.values()];
}

function join(one: FoundNumber, other: FoundNumber): FoundNumber {
  const dials = one.dials ?? other.dials;
  // What is seen on a page and named in its data as well is a number; either alone may not be.
  const isBacked = (one.reason === 'data') !== (other.reason === 'data');
  const isCertain = isBacked || [one, other].some(({ certainty }) => certainty === 'certain');
  return {
    ...one,
    certainty: isCertain ? 'certain' : 'likely',
    reason: REASON_STRENGTH[other.reason] < REASON_STRENGTH[one.reason] ? other.reason : one.reason,
    ...(dials && { dials }),
  };
}
