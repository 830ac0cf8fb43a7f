import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { findTabId } from './find-tab-id';
import type { Launched } from './launch-extension';

declare const chrome: typeof browser;

/** What the toolbar badge says while a page is in front. */
export async function readBadge(
  where: Pick<Launched, 'findWorker'> & { readonly page: Page },
): Promise<string> {
  const tabId = await findTabId(where);
  const worker = await where.findWorker();
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
