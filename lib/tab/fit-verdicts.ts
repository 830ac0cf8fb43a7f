import type { Verdict } from '../verdict';
import { findWanted } from './find-wanted';
import { isOnRequest } from './is-on-request';
import { isHeld } from './is-held';
import { isSettled } from './is-settled';
import { listNumbers } from './list-numbers';
import type { TabRecord } from './tab-record';

const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };
const ON_REQUEST: Verdict = { kind: 'unknown', reason: 'onRequest' };

/**
 * Gives each number of a tab the verdict that fits it now: what a directory answered stays, what may
 * not be looked up waits for the user, and what no longer waits has not been asked yet.
 */
export function fitVerdicts(tab: TabRecord): TabRecord {
  const wanted = findWanted(tab);
  const asked = new Set(tab.asked);
  const verdicts = listNumbers(tab).map(({ e164 }): [string, Verdict] => {
    const verdict = tab.verdicts[e164] ?? ON_REQUEST;
    if (isSettled(verdict)) return [e164, verdict];
    if (!wanted.has(e164)) return [e164, ON_REQUEST];
    return [e164, isHeldBack(verdict, asked.has(e164)) ? NOT_ASKED : verdict];
  });
  return { ...tab, verdicts: Object.fromEntries(verdicts) };
}

/** What was not asked for a reason that holds no longer: the user's wish is above every budget. */
function isHeldBack(verdict: Verdict, isAsked: boolean): boolean {
  return isOnRequest(verdict) || (isAsked && isHeld(verdict));
}
