import { LEFT_OUT } from '../store/left-out';
import type { SessionStore } from '../store/session-store';
import { createTabRoom, type TabBounds } from './create-tab-room';
import { isTabKey, nameTabKey, readTabKey } from './tab-key';
import type { TabRecord } from './tab-record';

/** All at most half of the 10 MB that https://developer.chrome.com/docs/extensions/reference/api/storage grants. */
const BOUNDS: TabBounds = { tab: 2_500_000, all: 5_000_000 };

interface Stored {
  readonly tabs: readonly (readonly [tabId: number, tab: TabRecord])[];
  /** Tabs that were known, and whose records found no room or gave way. */
  readonly lost: readonly number[];
}

/** What a worker finds again of open tabs, as far as there is room for it. */
export interface TabShelf {
  readonly read: () => Promise<Stored>;
  /**
   * Stores a record, for which those written longest ago give way. Where it is too large or cannot be
   * stored, nothing older stands in its place.
   */
  readonly write: (tabId: number, tab: TabRecord) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
}

export function createTabShelf(store: SessionStore, bounds: TabBounds = BOUNDS): TabShelf {
  const room = createTabRoom(bounds);
  const leaveOut = (tabId: number): Promise<void> => store.write(nameTabKey(tabId), LEFT_OUT);
  const write = async (tabId: number, tab: TabRecord): Promise<void> => {
    // As text: of an object, Chromium counts three times as many bytes.
    const text = JSON.stringify(tab);
    const left = room.take(tabId, measure(text));
    await Promise.all(left.map(leaveOut));
    if (!left.includes(tabId)) await store.write(nameTabKey(tabId), text);
  };
  return {
    read: async () => {
      const all = Object.entries(await store.readAll())
        .filter(([key]) => isTabKey(key))
        // Session storage is written here alone, and goes with the browser: no other version wrote it.
        .map(([key, text]) => [readTabKey(key), text as string] as const);
      const kept = all.filter(([, text]) => text !== LEFT_OUT);
      for (const [tabId, text] of kept) room.take(tabId, measure(text));
      return {
        tabs: kept.map(([tabId, text]) => [tabId, JSON.parse(text) as TabRecord]),
        lost: all.filter(([, text]) => text === LEFT_OUT).map(([tabId]) => tabId),
      };
    },
    write: (tabId, tab) =>
      write(tabId, tab).catch(() => {
        room.free(tabId);
        return leaveOut(tabId);
      }),
    remove: (tabId) => {
      room.free(tabId);
      return store.remove(nameTabKey(tabId));
    },
  };
}

function measure(text: string): number {
  return new TextEncoder().encode(text).length;
}
