import { unanswered } from '../unanswered';
import { isOutcome } from './is-outcome';
import type { TestResult } from './options-actions';
import { placeProblem } from './place-problem';
import { tellOutcome } from './tell-outcome';

/** What a test came to, where no field is there to show it beside. */
export function tellTestResult(result: TestResult): string {
  if (result === 'unanswered') return unanswered;
  return isOutcome(result) ? tellOutcome(result) : placeProblem(result).text;
}
