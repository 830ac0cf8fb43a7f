import type { E164 } from '../number/e164';
import { findWanted } from './find-wanted';
import type { TabRecord } from './tab-record';

/**
 * The pages on which one of some numbers may be looked up, each once. A page goes by its address, so
 * that loading it again makes no other one of it.
 */
export function findPages(
  tabs: readonly (readonly [tabId: number, tab: TabRecord])[],
  numbers: ReadonlySet<E164>,
): readonly string[] {
  const wanting = tabs.filter(([, tab]) => {
    const wanted = findWanted(tab);
    return [...numbers].some((e164) => wanted.has(e164));
  });
  const names = wanting.map(([tabId, { frames }]) => Object.values(frames)[0]?.page ?? `${tabId}`);
  return [...new Set(names)];
}
