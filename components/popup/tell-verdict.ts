import type { Verdict } from '../../lib/verdict';
import { nameVerdict } from '../name-verdict';
import { isWaiting } from './is-waiting';

/** The word for what is known of a number. What nobody was asked about is no answer that failed. */
export function tellVerdict(verdict: Verdict): string {
  return isWaiting({ verdict }) ? 'Not checked' : nameVerdict(verdict.kind);
}
