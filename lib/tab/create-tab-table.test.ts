import { expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { createTabShelf } from './create-tab-shelf';
import { createTabTable } from './create-tab-table';
import { EMPTY_TAB, type TabRecord } from './tab-record';

const TAB: TabRecord = { ...EMPTY_TAB, checks: 2 };

test('gives an empty record for a tab that it does not know', async () => {
  const table = createTabTable(createTabShelf(createMemorySession()), () => {});
  await table.load();
  expect(table.get(7)).toEqual(EMPTY_TAB);
  expect(table.entries()).toEqual([]);
});

test('gives what was set at once, and says which tab has changed', async () => {
  const changed: number[] = [];
  const table = createTabTable(createTabShelf(createMemorySession()), (tabId) =>
    changed.push(tabId),
  );
  await table.load();
  void table.set(7, TAB);
  expect(table.get(7)).toBe(TAB);
  expect(changed).toEqual([7]);
});

test('F3: finds the tabs of an earlier worker, and nothing else that is stored', async () => {
  const values = { 'gate:a': { failures: 1 } };
  const earlier = createTabTable(createTabShelf(createMemorySession(values)), () => {});
  await earlier.load();
  await earlier.set(7, TAB);
  const table = createTabTable(createTabShelf(createMemorySession(values)), () => {});
  await table.load();
  expect(table.entries()).toEqual([[7, TAB]]);
});

test('forgets a tab for good', async () => {
  const values: Record<string, unknown> = {};
  const table = createTabTable(createTabShelf(createMemorySession(values)), () => {});
  await table.load();
  await table.set(7, TAB);
  await table.remove(7);
  expect(table.get(7)).toEqual(EMPTY_TAB);
  expect(values).toEqual({});
});
