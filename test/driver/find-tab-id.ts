import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Launched } from './launch-extension';

declare const chrome: typeof browser;

/** The extension's number for the tab that a page is in; the page comes to the front. */
export async function findTabId({
  findWorker,
  page,
}: Pick<Launched, 'findWorker'> & { readonly page: Page }): Promise<number> {
  await page.bringToFront();
  const worker = await findWorker();
  const id = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  if (id === undefined) throw new Error('The page has no tab.');
  return id;
}
