import { browser } from 'wxt/browser';
import type { StateChanged, VerdictPush } from '../../lib/message/protocol';
import type { TabBook } from '../../lib/tab/create-tab-book';
import { readFrameVerdicts } from '../../lib/tab/read-frame-verdicts';
import { writeBadge } from '../../lib/tab/write-badge';

/** Changes within this time are told together, in milliseconds. */
const GATHER_MS = 40;

export interface Announcer {
  /** Notes that a tab has changed. */
  readonly note: (tabId: number) => void;
  /** Notes that several tabs have, or where there are none, something that is no tab's. */
  readonly noteAll: (tabIds: readonly number[]) => void;
}

interface Options {
  readonly book: () => TabBook;
  /** Called after each round of announcements. */
  readonly onAnnounced: () => void;
}

/** Creates what tells frames, badge and open pages of the extension that something has changed. */
export function createAnnouncer({ book, onAnnounced }: Options): Announcer {
  const changed = new Set<number>();
  let isSet = false;
  const announce = async () => {
    isSet = false;
    const tabIds = [...changed];
    changed.clear();
    await Promise.all(tabIds.map((tabId) => announceTab(tabId, book())));
    void browser.runtime
      .sendMessage({ push: 'stateChanged' } satisfies StateChanged)
      .catch(ignoreNobodyThere);
    onAnnounced();
  };
  const noteAll = (tabIds: readonly number[]) => {
    if (!isSet) setTimeout(() => void announce(), GATHER_MS);
    isSet = true;
    for (const tabId of tabIds) changed.add(tabId);
  };
  return { note: (tabId) => noteAll([tabId]), noteAll };
}

/** Sends it on its way and waits for nobody: a page can hang, and so answer none. */
async function announceTab(tabId: number, book: TabBook): Promise<void> {
  const tab = await book.read(tabId);
  for (const frameId of Object.keys(tab.frames).map(Number)) {
    const push: VerdictPush = { push: 'verdicts', ...readFrameVerdicts(tab, frameId, book) };
    void browser.tabs.sendMessage(tabId, push, { frameId }).catch(ignoreNobodyThere);
  }
  void browser.action.setBadgeText({ tabId, text: writeBadge(tab).text }).catch(ignoreNobodyThere);
}

/** A popup that is closed, a frame or tab that is gone: there is nobody to tell. */
function ignoreNobodyThere(): void {}
