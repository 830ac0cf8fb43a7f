import type { ReverseProblem } from '../../lib/message/protocol';
import { unanswered } from '../unanswered';
import { tellReason } from './tell-reason';

/** Why there is no number of a hash, in words. */
export function tellReverseProblem(problem: ReverseProblem | 'unanswered', name: string): string {
  if (problem === 'unanswered') return unanswered;
  if (problem === 'unknownDirectory') return 'This directory is no longer connected.';
  if (problem === 'notAllowed') return 'This key may not do reverse look-ups.';
  return `${name}: ${tellReason(problem)}.`;
}
