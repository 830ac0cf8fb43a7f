import { findOwnChecking } from './find-own-checking';
import type { Settings } from './settings';

export type Checking = Settings['checking'];

/** From what asks most to what asks least. */
const ORDER: readonly Checking[] = ['automatic', 'onRequest', 'never'];

/**
 * How the numbers of a document are checked: as the user has set it for its site or, where it is a
 * frame, for the page's, whichever asks less; otherwise as for all sites.
 *
 * @param hosts may hold any name, also those that every object has
 */
export function findChecking(
  { checking, siteChecking }: Pick<Settings, 'checking' | 'siteChecking'>,
  hosts: readonly string[],
): Checking {
  const own = hosts.flatMap((host) => findOwnChecking({ siteChecking }, host) ?? []);
  const strictest = Math.max(...own.map((one) => ORDER.indexOf(one)));
  return ORDER[strictest] ?? checking;
}
