import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { findWanted } from './find-wanted';
import { isSettled } from './is-settled';
import type { TabRecord } from './tab-record';

/**
 * The tab with those of the verdicts that are about its numbers. A number that waits for the user
 * here takes an answer that another tab has got, but not that tab's failure to get one.
 *
 * @returns the same tab where none is
 */
export function putVerdicts(tab: TabRecord, verdicts: ReadonlyMap<E164, Verdict>): TabRecord {
  const wanted = findWanted(tab);
  const own = [...verdicts].filter(
    ([e164, verdict]) => tab.verdicts[e164] && (wanted.has(e164) || isSettled(verdict)),
  );
  if (own.length === 0) return tab;
  return { ...tab, verdicts: { ...tab.verdicts, ...Object.fromEntries(own) } };
}
