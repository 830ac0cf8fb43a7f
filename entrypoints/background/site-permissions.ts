import { browser } from 'wxt/browser';
import { coversAddress } from '../../lib/site/covers-address';
import { listGranted } from '../../lib/site/list-granted';

const SCRIPT_ID = 'page';
/** What entrypoints/scout.ts is built to. */
export const SCOUT_SCRIPT = 'scout.js';
const SCRIPT = {
  id: SCRIPT_ID,
  js: [SCOUT_SCRIPT],
  allFrames: true,
  // Frames without an address of their own: about:blank, srcdoc, blob.
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
  runAt: 'document_idle' as const,
};

/** Finds those of the user's sites that the browser grants; a damaged one it cannot even read. */
export function findGranted(sites: readonly string[]): Promise<readonly string[]> {
  return listGranted(sites, (site) => browser.permissions.contains({ origins: [site] }));
}

/**
 * Registers the content script for those of the user's sites that the browser grants, and no others.
 * What is registered is updated in place: pages that load meanwhile, as when the browser starts,
 * would get none otherwise.
 */
export async function registerSites(sites: readonly string[]): Promise<void> {
  const matches = [...(await findGranted(sites))];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (known.length > 0) {
    await browser.scripting.updateContentScripts([{ ...SCRIPT, matches }]);
  } else {
    await browser.scripting.registerContentScripts([{ ...SCRIPT, matches }]);
  }
}

/**
 * Gives the permission for an origin back, where it was granted by itself, unless one of the others
 * that are still needed rests on it.
 */
export async function dropPermission(pattern: string, needed: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const held: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  if (!origins.includes(pattern) || held.includes(pattern) || needed.includes(pattern)) return;
  const restOnIt = needed.some((one) => coversAddress(pattern, one) && !origins.includes(one));
  if (!restOnIt) await browser.permissions.remove({ origins: [pattern] });
}

/** Gives back every permission for an origin that the user granted. */
export async function dropPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const held: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const optional = origins.filter((origin) => !held.includes(origin));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
}
