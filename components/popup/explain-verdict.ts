import type { Verdict } from '../../lib/verdict';
import { tellReason } from './tell-reason';

const directoryList = new Intl.ListFormat('en', { type: 'conjunction' });

/** Who reported it, or why nothing is known; undefined where the verdict's word says it all. */
export function explainVerdict(verdict: Verdict): string | undefined {
  if (verdict.kind === 'reported') return `Listed by ${directoryList.format(verdict.by)}`;
  return verdict.kind === 'unknown' ? tellReason(verdict.reason) : undefined;
}
