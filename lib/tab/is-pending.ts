import type { Pending } from './create-pending';
import { isOnRequest } from './is-on-request';
import type { TabRecord } from './tab-record';

/** Whether a number of a tab is being looked up for it: another tab's look-up does not count. */
export function isPending(
  e164: string,
  { tab, pending }: { readonly tab: TabRecord; readonly pending: Pick<Pending, 'has'> },
): boolean {
  const verdict = tab.verdicts[e164];
  return pending.has(e164) && !(verdict && isOnRequest(verdict));
}
