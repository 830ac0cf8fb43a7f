import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { findWanted } from './find-wanted';
import { isNotAskedYet } from './is-not-asked-yet';
import type { TabRecord } from './tab-record';

/**
 * The numbers of a tab that are to be looked up now, of those that may be. What is new in a frame
 * that has more to tell waits for the rest, by which its country may turn out to be another.
 *
 * @param isDue whether a verdict calls for a look-up
 */
export function listDue(tab: TabRecord, isDue: (verdict: Verdict) => boolean): readonly E164[] {
  const told = findTold(tab);
  return [...findWanted(tab)].filter((e164) => {
    const verdict = tab.verdicts[e164];
    return verdict && isDue(verdict) && (told.has(e164) || !isNotAskedYet(verdict));
  });
}

/** The numbers that may be looked up because of what a frame has told to its end. */
function findTold(tab: TabRecord): ReadonlySet<E164> {
  const whole = Object.entries(tab.frames).filter(([, { isPartial }]) => !isPartial);
  return findWanted({ ...tab, frames: Object.fromEntries(whole) });
}
