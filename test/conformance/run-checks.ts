import type { Check, Target } from './check';

export interface Outcome {
  readonly name: string;
  readonly rule: string;
  readonly kind: 'passed' | 'failed' | 'skipped';
  /** What is wrong, or why it was skipped. */
  readonly reason: string | undefined;
}

/**
 * Runs checks one after the other, at the directory's rate.
 *
 * @param report is told each outcome as it comes
 */
export async function runChecks(
  checks: readonly Check[],
  target: Target,
  report: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, rule, run } of checks) {
    const outcome = { name, rule, ...(await runOne(run, target)) };
    report(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function runOne(
  run: Check['run'],
  target: Target,
): Promise<Pick<Outcome, 'kind' | 'reason'>> {
  try {
    const finding = await run(target);
    if (finding === undefined) return { kind: 'passed', reason: undefined };
    return 'wrong' in finding
      ? { kind: 'failed', reason: finding.wrong }
      : { kind: 'skipped', reason: finding.skipped };
  } catch (error) {
    // Its message may repeat the request.
    return {
      kind: 'failed',
      reason: `gave no answer: ${error instanceof Error ? error.name : ''}`,
    };
  }
}
