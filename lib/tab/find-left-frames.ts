import type { TabRecord } from './tab-record';

/**
 * The frames of a tab that were watched because of a site which is no longer switched on. Frames that
 * the user had checked by hand are not among them.
 *
 * @param isCovered whether a page's address is covered, before and after the change
 */
export function findLeftFrames(
  tab: TabRecord,
  isCovered: {
    readonly before: (site: string) => boolean;
    readonly after: (site: string) => boolean;
  },
): readonly number[] {
  return Object.entries(tab.frames)
    .filter(
      ([, { site }]) => site !== undefined && isCovered.before(site) && !isCovered.after(site),
    )
    .map(([frameId]) => Number(frameId));
}
