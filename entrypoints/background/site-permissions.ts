import { browser } from 'wxt/browser';

const SCRIPT_ID = 'page';
/** The content script that entrypoints/page.ts is built to. */
export const PAGE_SCRIPT = 'page.js';

/** Registers the content script for those of the user's sites that the browser grants, and no others. */
export async function registerSites(sites: readonly string[]): Promise<void> {
  const granted = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [site] })),
  );
  const matches = sites.filter((_site, index) => granted[index]);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [PAGE_SCRIPT],
      matches,
      allFrames: true,
      // Frames without an address of their own: about:blank, srcdoc, blob.
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
      runAt: 'document_idle',
    },
  ]);
}

/** Gives back every permission for an origin that the user granted. */
export async function dropPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const held: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const optional = origins.filter((origin) => !held.includes(origin));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
}
