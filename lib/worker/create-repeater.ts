import { readHost } from '../site/read-host';
import type { TabBook } from '../tab/create-tab-book';
import { findSiteFrames } from '../tab/find-site-frames';
import type { TabRecord } from '../tab/tab-record';

/** Has open pages tell everything again, so that they are read by what is set now. */
export interface Repeater {
  readonly repeatSite: (host: string) => Promise<void>;
  readonly repeatAll: () => Promise<void>;
}

interface Options {
  readonly book: Pick<TabBook, 'listTabs' | 'read'>;
  /** Tells one frame to; nobody waits for it, since a page can be frozen. */
  readonly push: (tabId: number, frameId: number) => void;
}

export function createRepeater({ book, push }: Options): Repeater {
  const repeat = async (listFrames: (tab: TabRecord) => readonly number[]): Promise<void> => {
    for (const tabId of await book.listTabs()) {
      for (const frameId of listFrames(await book.read(tabId))) push(tabId, frameId);
    }
  };
  return {
    repeatSite: (host) => repeat((tab) => findSiteFrames(tab, (site) => readHost(site) === host)),
    repeatAll: () => repeat((tab) => Object.keys(tab.frames).map(Number)),
  };
}
