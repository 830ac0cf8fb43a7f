import { browser } from 'wxt/browser';
import { injectScout, isWatched } from './page-access';
import { findGranted } from './site-permissions';

/**
 * Brings the content script into open pages of the user's sites that have none: a browser that starts
 * opens its first pages before it loads the scripts that were registered.
 *
 * @param sites match patterns
 */
export async function catchUp(sites: readonly string[]): Promise<void> {
  const url = [...(await findGranted(sites))];
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  const bringScout = async ({ id }: (typeof tabs)[number]): Promise<void> => {
    // Not waited for: a page that hangs takes it when it goes on.
    if (id !== undefined && !(await isWatched(id))) void injectScout(id);
  };
  await Promise.all(tabs.map(bringScout));
}
