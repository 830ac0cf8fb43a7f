import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { fitVerdicts } from './fit-verdicts';
import type { TabRecord } from './tab-record';

/**
 * Forgets answers of a tab that may not be asked for again: each goes with its range, and its number
 * waits for the user from then on.
 *
 * @returns the same tab where there is nothing to forget
 */
export function forgetAnswers(
  tab: TabRecord,
  {
    isDue,
    wants,
  }: {
    readonly isDue: (verdict: Verdict) => boolean;
    readonly wants: (e164: E164) => boolean;
  },
): TabRecord {
  const all = Object.entries(tab.verdicts);
  const kept = all.filter(([e164, verdict]) => !isDue(verdict) || wants(e164 as E164));
  return kept.length === all.length
    ? tab
    : fitVerdicts({ ...tab, verdicts: Object.fromEntries(kept) });
}
