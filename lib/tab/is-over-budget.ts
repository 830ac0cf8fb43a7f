import type { Verdict } from '../verdict';

/** Whether a number was not asked about because enough was for now. */
export function isOverBudget(verdict: Verdict): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'overBudget';
}
