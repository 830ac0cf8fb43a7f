import type { ExactCheck } from './exact-actions';

/** Whether a directory is known to have answered for itself, so that nothing is left to ask it. */
export function hasAnswered(check: ExactCheck, name: string): boolean {
  if (!check.ok) return false;
  const { verdict } = check.value;
  if (verdict.kind === 'reported') return verdict.by.some(({ directory }) => directory === name);
  return verdict.kind === 'notListed';
}
