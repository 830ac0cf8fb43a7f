import type { CheckedNumber } from '../../lib/message/views';
import type { VerdictKind } from '../../lib/verdict';

/** How many numbers have each verdict. */
export function countVerdicts(
  numbers: readonly CheckedNumber[],
): Readonly<Record<VerdictKind, number>> {
  const counts = { reported: 0, unknown: 0, notListed: 0 };
  for (const { verdict } of numbers) counts[verdict.kind] += 1;
  return counts;
}
