import { browser } from 'wxt/browser';
import type { PageSender } from '../../lib/message/create-receiver';
import { writeHighlightRule } from '../../lib/page/write-highlight-rule';
import type { Result } from '../../lib/result';
import { toMatchPattern } from '../../lib/site/to-match-pattern';
import { PAGE_SCRIPT } from './site-permissions';

/** Whether the user lets the extension talk to an address's host. */
export async function hasPermission(url: string): Promise<boolean> {
  const pattern = toMatchPattern(url);
  if (pattern === undefined) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** Whether a content script answers in the tab's top frame. */
export async function isWatched(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { push: 'areYouThere' }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Injects the content script into every frame of a tab that the extension may touch now. */
export async function injectPage(tabId: number): Promise<Result<undefined, 'pageNotAllowed'>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [PAGE_SCRIPT],
    });
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, error: 'pageNotAllowed' };
  }
}

/** Styles a frame's highlight from outside: no element and no style sheet of the page changes. */
export async function showHighlight({ tabId, frameId }: PageSender, token: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // A frame that is gone by now needs no style, and its numbers are dropped with it.
  await browser.scripting
    .insertCSS({ target, css: writeHighlightRule(token) })
    .catch(() => undefined);
}
