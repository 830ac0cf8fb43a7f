import type { ConnectionOutcome } from '../../lib/directory/connection-outcome';
import type { TestResult } from './options-actions';

const outcomes: ReadonlySet<string> = new Set<ConnectionOutcome>([
  'fine',
  'unreachable',
  'keyRefused',
  'wrongAddress',
  'rateLimited',
  'serviceError',
]);

/** Tells what a test found out from what kept it from being made. */
export function isOutcome(result: TestResult): result is ConnectionOutcome {
  return outcomes.has(result);
}
