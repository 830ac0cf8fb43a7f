import type { TabShelf } from './create-tab-shelf';
import { EMPTY_TAB, type TabRecord } from './tab-record';

/** The records of all open tabs: at hand without waiting, and in a store that outlives the worker. */
export interface TabTable {
  /**
   * Loads the stored records; nothing else may be called before.
   *
   * @returns the tabs that an earlier worker knew and of which nothing is stored
   */
  readonly load: () => Promise<readonly number[]>;
  readonly get: (tabId: number) => TabRecord;
  readonly entries: () => readonly (readonly [tabId: number, tab: TabRecord])[];
  /** Takes effect at once; settles when it is stored. */
  readonly set: (tabId: number, tab: TabRecord) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
}

/** @param onChange called at once when a record was set */
export function createTabTable(shelf: TabShelf, onChange: (tabId: number) => void): TabTable {
  const tabs = new Map<number, TabRecord>();
  // Verdicts come in bursts and a record is stored whole: what changes while one is being written is
  // written once, afterwards.
  const next = new Map<number, Promise<void>>();
  const last = new Map<number, Promise<void>>();
  const save = (tabId: number): Promise<void> => {
    const queued = next.get(tabId);
    if (queued) return queued;
    // A write that failed was told to whoever asked for it, and does not hold up the next.
    const before = (last.get(tabId) ?? Promise.resolve()).catch(() => undefined);
    const saved = before.then(() => {
      next.delete(tabId);
      const tab = tabs.get(tabId);
      return tab ? shelf.write(tabId, tab) : shelf.remove(tabId);
    });
    next.set(tabId, saved);
    last.set(tabId, saved);
    return saved;
  };
  return {
    load: async () => {
      const stored = await shelf.read();
      for (const [tabId, tab] of stored.tabs) tabs.set(tabId, tab);
      return stored.lost;
    },
    get: (tabId) => tabs.get(tabId) ?? EMPTY_TAB,
    entries: () => [...tabs],
    set: (tabId, tab) => {
      tabs.set(tabId, tab);
      onChange(tabId);
      return save(tabId);
    },
    remove: (tabId) => {
      tabs.delete(tabId);
      return save(tabId);
    },
  };
}
