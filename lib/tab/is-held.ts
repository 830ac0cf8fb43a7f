import type { Verdict } from '../verdict';

/** Whether a number was not asked about for a reason that the user's wish is above. */
export function isHeld(verdict: Verdict): boolean {
  return (
    verdict.kind === 'unknown' && (verdict.reason === 'overBudget' || verdict.reason === 'smallSet')
  );
}
