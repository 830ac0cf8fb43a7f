import type { E164 } from '../number/e164';
import type { PageNames } from '../privacy/budget';
import { findWanted } from './find-wanted';
import type { TabRecord } from './tab-record';

/**
 * The pages on which one of some numbers may be looked up, one a tab. Several tabs can have one page of
 * an address, whose document is another in each.
 */
export function findPages(
  tabs: readonly (readonly [tabId: number, tab: TabRecord])[],
  numbers: ReadonlySet<E164>,
): readonly PageNames[] {
  const wanting = tabs.filter(([, tab]) => {
    const wanted = findWanted(tab);
    return [...numbers].some((e164) => wanted.has(e164));
  });
  return wanting.map(([tabId, tab]) => namePage(tab) ?? [`${tabId}`]);
}

/** By the top frame, or while that has not reported, by the first that has. */
function namePage({ frames }: TabRecord): PageNames | undefined {
  const [first] = Object.values(frames);
  return first && [first.page, first.token];
}
