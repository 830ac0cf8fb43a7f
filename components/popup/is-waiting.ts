import type { CheckedNumber } from '../../lib/message/views';

/** Whether a number is checked when the user asks, and not before. */
export function isWaiting({ verdict }: Pick<CheckedNumber, 'verdict'>): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'onRequest';
}
