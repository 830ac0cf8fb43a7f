import { browser } from 'wxt/browser';

/** The tab that the popup speaks of. */
export interface OpenTab {
  readonly id: number;
  /** Undefined where the browser does not tell us. */
  readonly url: string | undefined;
}

/**
 * The tab that the popup was opened on. `?tab=<id>` in the popup's own address names another one:
 * a test opens the popup as a page, where the active tab is the popup itself.
 */
export async function findOpenTab(): Promise<OpenTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true })).at(0)
      : await browser.tabs.get(Number(named));
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}
