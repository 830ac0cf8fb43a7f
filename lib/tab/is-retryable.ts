import type { Verdict } from '../verdict';

/** Whether asking again may bring a verdict without anything else having changed. */
export function isRetryable(verdict: Verdict): boolean {
  if (verdict.kind !== 'unknown') return false;
  switch (verdict.reason) {
    case 'notAskedYet':
    case 'offline':
    case 'noPermission':
    case 'rateLimited':
    case 'timedOut':
    case 'serviceError':
    case 'storeClosed':
      return true;
    case 'onRequest':
    case 'overBudget':
    case 'smallSet':
    case 'locked':
    case 'keyMissing':
    case 'noDirectory':
    case 'refused':
    case 'notUnderstood':
      return false;
  }
}
