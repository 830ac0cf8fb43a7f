import type { Verdict } from '../verdict';

/** Whether a directory has answered, so that the verdict is as old as the answer. */
export function isSettled({ kind }: Verdict): boolean {
  return kind !== 'unknown';
}
