import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { findWanted } from './find-wanted';
import { isSettled } from './is-settled';
import type { TabRecord } from './tab-record';

/** The numbers of a tab that have an answer, and may not be looked up for another one. */
export function listUnwanted(
  tab: TabRecord,
  isDue: (verdict: Verdict) => boolean = () => true,
): readonly E164[] {
  const wanted = findWanted(tab);
  return Object.entries(tab.verdicts).flatMap(([number, verdict]) => {
    const e164 = number as E164;
    return isSettled(verdict) && isDue(verdict) && !wanted.has(e164) ? [e164] : [];
  });
}
