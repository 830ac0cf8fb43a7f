import type { Verdict } from '../verdict';

/** Whether a number waits for the user: nothing is asked about it before. */
export function isOnRequest(verdict: Verdict): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'onRequest';
}
