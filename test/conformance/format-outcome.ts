import type { Outcome } from './run-checks';

const WORDS: Readonly<Record<Outcome['kind'], string>> = {
  passed: 'pass',
  failed: 'FAIL',
  skipped: 'skip',
};
const WIDTH = 22;

/** One line for one check. */
export function formatOutcome({ name, rule, kind, reason }: Outcome): string {
  const line = `${WORDS[kind]}  ${name.padEnd(WIDTH)}${rule}`;
  return reason === undefined ? line : `${line}: ${reason}`;
}

/** The line that comes last. */
export function formatSummary(outcomes: readonly Outcome[]): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const [passed, failed, skipped] = [count('passed'), count('failed'), count('skipped')];
  return `${outcomes.length} checks: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
