import { browser } from 'wxt/browser';
import { injectScout, isWatched } from './page-access';

/**
 * Brings the content script into open pages of the user's sites that have none: a browser that starts
 * opens its first pages before it loads the scripts that were registered.
 *
 * @param sites match patterns; pages that the browser does not grant are not among what it lists
 */
export async function catchUp(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites], discarded: false });
  const bringScout = async ({ id }: (typeof tabs)[number]): Promise<void> => {
    // Not waited for: a page that hangs takes it when it goes on.
    if (id !== undefined && !(await isWatched(id))) void injectScout(id);
  };
  await Promise.all(tabs.map(bringScout));
}
