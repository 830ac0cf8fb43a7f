import type { Verdict } from '../verdict';
import type { TabRecord } from './tab-record';

/**
 * Ends the wishes of the user that an answer was given to: what becomes of the answer later is nobody's
 * wish, so that nothing more is asked in the user's name.
 *
 * @param isAnswered whether a verdict is such an answer
 * @returns the same tab where there is none
 */
export function endWishes(tab: TabRecord, isAnswered: (verdict: Verdict) => boolean): TabRecord {
  const open = tab.asked.filter((e164) => {
    const verdict = tab.verdicts[e164];
    return !verdict || !isAnswered(verdict);
  });
  return open.length === tab.asked.length ? tab : { ...tab, asked: open };
}
