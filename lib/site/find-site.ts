import { coversAddress } from './covers-address';
import type { Site } from './site';
import { toMatchPattern } from './to-match-pattern';

const EVERY_SITE = ['https://*/*', 'http://*/*'];

/**
 * The site of a tab, and whether it is always checked.
 *
 * @param address the tab's address; undefined where the browser does not tell us
 * @param patterns of the sites that are always checked
 */
export function findSite(
  address: string | undefined,
  patterns: readonly string[],
): Site | undefined {
  const pattern = address === undefined ? undefined : toMatchPattern(address);
  if (address === undefined || pattern === undefined) return undefined;
  const covered = patterns.some((each) => coversAddress(each, address));
  const always = patterns.includes(pattern) ? 'on' : covered ? 'wider' : 'off';
  const isEverySite = EVERY_SITE.every((each) => patterns.includes(each));
  return { host: new URL(address).hostname, pattern, always, isEverySite };
}
