import type { CheckedNumber } from '../../lib/message/views';
import type { UnknownReason } from '../../lib/verdict';

const WAITING: ReadonlySet<UnknownReason> = new Set(['onRequest', 'overBudget', 'smallSet']);

/** Whether a number is checked when the user asks, and not before. */
export function isWaiting({ verdict }: Pick<CheckedNumber, 'verdict'>): boolean {
  return verdict.kind === 'unknown' && WAITING.has(verdict.reason);
}
