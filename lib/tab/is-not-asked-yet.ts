import type { Verdict } from '../verdict';

/** Whether a number waits for its first look-up, or for one that was dropped. */
export function isNotAskedYet(verdict: Verdict): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'notAskedYet';
}
