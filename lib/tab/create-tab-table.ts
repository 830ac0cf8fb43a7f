import type { SessionStore } from '../store/session-store';
import { EMPTY_TAB, type TabRecord } from './tab-record';

const KEY = 'tab:';

/** The records of all open tabs: at hand without waiting, and in a store that outlives the worker. */
export interface TabTable {
  /** Settles once the stored records are loaded; nothing else may be called before. */
  readonly ready: Promise<void>;
  readonly get: (tabId: number) => TabRecord;
  readonly entries: () => readonly (readonly [tabId: number, tab: TabRecord])[];
  /** Takes effect at once; settles when it is stored. */
  readonly set: (tabId: number, tab: TabRecord) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
}

export function createTabTable(store: SessionStore, onChange: (tabId: number) => void): TabTable {
  const tabs = new Map<number, TabRecord>();
  const load = async (): Promise<void> => {
    for (const [key, value] of Object.entries(await store.readAll())) {
      // Session storage is written here alone, and goes with the browser: no other version wrote it.
      if (key.startsWith(KEY)) tabs.set(Number(key.slice(KEY.length)), value as TabRecord);
    }
  };
  return {
    ready: load(),
    get: (tabId) => tabs.get(tabId) ?? EMPTY_TAB,
    entries: () => [...tabs],
    set: (tabId, tab) => {
      tabs.set(tabId, tab);
      onChange(tabId);
      return store.write(`${KEY}${tabId}`, tab);
    },
    remove: (tabId) => {
      tabs.delete(tabId);
      return store.remove(`${KEY}${tabId}`);
    },
  };
}
