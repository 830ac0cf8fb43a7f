import type { Verdict } from '../../lib/verdict';
import { tellReason } from './tell-reason';

const directoryList = new Intl.ListFormat('en', { type: 'conjunction' });

/** Who reported it, or why there is no answer; undefined where the verdict's word says it all. */
export function explainVerdict(verdict: Verdict): string | undefined {
  if (verdict.kind === 'reported') return `Listed by ${directoryList.format(verdict.by)}`;
  if (verdict.kind !== 'unknown' || verdict.reason === 'onRequest') return undefined;
  return tellReason(verdict.reason);
}
