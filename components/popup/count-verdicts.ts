import type { CheckedNumber } from '../../lib/message/views';
import type { VerdictKind } from '../../lib/verdict';
import { isWaiting } from './is-waiting';

/** How many numbers have each verdict; those that wait for the user are counted for themselves. */
export function countVerdicts(
  numbers: readonly CheckedNumber[],
): Readonly<Record<VerdictKind | 'waiting', number>> {
  const counts = { reported: 0, unknown: 0, notListed: 0, waiting: 0 };
  for (const number of numbers) counts[isWaiting(number) ? 'waiting' : number.verdict.kind] += 1;
  return counts;
}
