import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { TabView } from '../../../lib/message/views';

declare const chrome: typeof browser;

/** Reads what the popup would show of every tab, from a page of the extension. */
export async function readVerdicts(options: Page): Promise<readonly TabView[]> {
  return options.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const views = tabs.map(({ id: tabId }) =>
      chrome.runtime.sendMessage({ verb: 'readTab', body: { tabId } }),
    );
    return Promise.all(views);
  });
}
