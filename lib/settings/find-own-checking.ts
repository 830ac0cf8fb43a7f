import type { Settings } from './settings';

/** How one site is checked, where the user has set that for it alone. */
export function findOwnChecking(
  { siteChecking }: Pick<Settings, 'siteChecking'>,
  host = '',
): Settings['checking'] | undefined {
  return Object.hasOwn(siteChecking, host) ? siteChecking[host] : undefined;
}
