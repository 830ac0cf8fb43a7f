import { browser } from 'wxt/browser';
import type { PageSender } from '../../lib/message/create-receiver';
import { writeHighlightRule } from '../../lib/page/write-highlight-rule';
import type { Result } from '../../lib/result';
import { toMatchPattern } from '../../lib/site/to-match-pattern';
import { SECOND_MS } from '../../lib/time';
import { SCOUT_SCRIPT } from './site-permissions';

/** What entrypoints/page.ts is built to. */
const PAGE_SCRIPT = 'page.js';
/** A page that does not answer so long hangs. */
const ANSWER_MS = SECOND_MS;

/** Whether the user lets the extension talk to an address's host. */
export async function hasPermission(url: string): Promise<boolean> {
  const pattern = toMatchPattern(url);
  if (pattern === undefined) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** Whether a content script answers in the tab's top frame, within a second: a page can hang. */
export function isWatched(tabId: number): Promise<boolean> {
  const answer = browser.tabs.sendMessage(tabId, { push: 'areYouThere' }, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  const limit = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ANSWER_MS));
  return Promise.race([answer, limit]);
}

/** Injects the script that reads pages into every frame of a tab that the extension may touch now. */
export async function injectPage(tabId: number): Promise<Result<undefined, 'pageNotAllowed'>> {
  try {
    await inject({ tabId, allFrames: true }, PAGE_SCRIPT);
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, error: 'pageNotAllowed' };
  }
}

/** Injects the scout into every frame of a tab, as the browser does with pages that load. */
export async function injectScout(tabId: number): Promise<void> {
  // A page that is gone, or that the browser keeps for itself, needs none.
  await inject({ tabId, allFrames: true }, SCOUT_SCRIPT).catch(() => undefined);
}

/** Injects the script that reads pages where the scout of a document has found something. */
export async function injectReader({ tabId, frameId, documentId }: PageSender): Promise<void> {
  // By document where the browser names them, so that it is not the next one of the frame.
  const place = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  // A document that is gone, or a site that was given back meanwhile, is not read.
  await inject({ tabId, ...place }, PAGE_SCRIPT).catch(() => undefined);
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function inject(target: Target, file: string): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file] });
}

/** Styles a frame's highlight from outside: no element and no style sheet of the page changes. */
export async function showHighlight({ tabId, frameId }: PageSender, token: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // A frame that is gone by now needs no style, and its numbers are dropped with it.
  await browser.scripting
    .insertCSS({ target, css: writeHighlightRule(token) })
    .catch(() => undefined);
}
