import { unanswered } from '../unanswered';
import type { ExactCheck } from './exact-actions';
import { tellReason } from './tell-reason';

const problems = {
  notANumber: 'This is not a phone number.',
  unknownDirectory: 'This directory is no longer connected.',
  unanswered,
};

/** What came of asking a directory once; the verdict itself stands beside the number. */
export function tellExactCheck(check: ExactCheck, name: string): string {
  if (!check.ok) return problems[check.error];
  const { verdict } = check.value;
  return verdict.kind === 'unknown'
    ? `${name} was asked. ${tellReason(verdict.reason)}.`
    : `${name} was asked about it once.`;
}
