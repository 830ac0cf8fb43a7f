import type { TabRecord } from './tab-record';

/**
 * The frames of a tab whose numbers are read in the country of a site: all of a page of that site,
 * and those that it has in pages of others.
 *
 * @param isOfSite whether scheme and host of a page are the site's
 */
export function findSiteFrames(
  { frames }: Pick<TabRecord, 'frames'>,
  isOfSite: (site: string) => boolean,
): readonly number[] {
  const isOwn = ({ site }: { readonly site: string | undefined }) =>
    site !== undefined && isOfSite(site);
  const isPageOfSite = frames[0] !== undefined && isOwn(frames[0]);
  return Object.entries(frames)
    .filter(([, frame]) => isPageOfSite || isOwn(frame))
    .map(([frameId]) => Number(frameId));
}
