import type { Verdict } from '../../lib/verdict';
import { unanswered } from '../unanswered';
import type { ExactCheck } from './exact-actions';
import { hasAnswered } from './has-answered';
import { tellReason } from './tell-reason';

const problems = {
  notANumber: 'This is not a phone number.',
  unknownDirectory: 'This directory is no longer connected.',
  unanswered,
};

/**
 * What came of asking a directory once; the verdict itself stands beside the number. It is one of all
 * directories, so an unknown one does not tell whether this one was asked.
 */
export function tellExactCheck(check: ExactCheck, name: string): string {
  if (!check.ok) return problems[check.error];
  if (hasAnswered(check, name)) return `${name} was asked about it once.`;
  const { verdict } = check.value;
  return verdict.kind === 'unknown'
    ? tellUnknown(verdict)
    : `${name} does not list it, or gave no answer.`;
}

function tellUnknown({ reason }: Extract<Verdict, { kind: 'unknown' }>): string {
  if (reason === 'notAskedYet') return 'No answer yet. It may still come.';
  const words = tellReason(reason);
  return `Asking came to nothing: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}
