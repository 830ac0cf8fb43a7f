import { expect, test } from 'vitest';
import type { SessionStore } from '../store/session-store';
import { createTabTable } from './create-tab-table';
import { EMPTY_TAB, type TabRecord } from './tab-record';

const TAB: TabRecord = { ...EMPTY_TAB, checks: 2 };

/** A session store in memory; values are copied as the browser copies them. */
function createStore(values: Record<string, unknown> = {}): SessionStore {
  return {
    readAll: async () => structuredClone(values),
    read: async (key) => structuredClone(values[key]),
    write: async (key, value) => void (values[key] = structuredClone(value)),
    remove: async (key) => void delete values[key],
  };
}

test('gives an empty record for a tab that it does not know', async () => {
  const table = createTabTable(createStore(), () => {});
  await table.ready;
  expect(table.get(7)).toEqual(EMPTY_TAB);
  expect(table.entries()).toEqual([]);
});

test('gives what was set at once, and says which tab has changed', async () => {
  const changed: number[] = [];
  const table = createTabTable(createStore(), (tabId) => changed.push(tabId));
  await table.ready;
  void table.set(7, TAB);
  expect(table.get(7)).toBe(TAB);
  expect(changed).toEqual([7]);
});

test('F3: finds the tabs of an earlier worker, and nothing else that is stored', async () => {
  const values = { 'gate:a': { failures: 1 } };
  const earlier = createTabTable(createStore(values), () => {});
  await earlier.ready;
  await earlier.set(7, TAB);
  const table = createTabTable(createStore(values), () => {});
  await table.ready;
  expect(table.entries()).toEqual([[7, TAB]]);
});

test('forgets a tab for good', async () => {
  const values: Record<string, unknown> = {};
  const table = createTabTable(createStore(values), () => {});
  await table.ready;
  await table.set(7, TAB);
  await table.remove(7);
  expect(table.get(7)).toEqual(EMPTY_TAB);
  expect(values).toEqual({});
});
