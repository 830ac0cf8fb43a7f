import type { SessionStore } from '../store/session-store';
import { EMPTY_TAB, type TabRecord } from './tab-record';

const KEY = 'tab:';

/** The records of all open tabs: at hand without waiting, and in a store that outlives the worker. */
export interface TabTable {
  /** Loads the stored records; nothing else may be called before. */
  readonly load: () => Promise<void>;
  readonly get: (tabId: number) => TabRecord;
  readonly entries: () => readonly (readonly [tabId: number, tab: TabRecord])[];
  /** Takes effect at once; settles when it is stored. */
  readonly set: (tabId: number, tab: TabRecord) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
}

/** @param onChange called at once when a record was set */
export function createTabTable(store: SessionStore, onChange: (tabId: number) => void): TabTable {
  const tabs = new Map<number, TabRecord>();
  const load = async (): Promise<void> => {
    for (const [key, value] of Object.entries(await store.readAll())) {
      // Session storage is written here alone, and goes with the browser: no other version wrote it.
      if (key.startsWith(KEY)) tabs.set(Number(key.slice(KEY.length)), value as TabRecord);
    }
  };
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
      return tab ? store.write(`${KEY}${tabId}`, tab) : store.remove(`${KEY}${tabId}`);
    });
    next.set(tabId, saved);
    last.set(tabId, saved);
    return saved;
  };
  return {
    load,
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
