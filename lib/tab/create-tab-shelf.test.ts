import { describe, expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { createSmallSession } from '../../test/fakes/create-small-session';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import { createTabShelf } from './create-tab-shelf';
import { EMPTY_TAB, type TabRecord } from './tab-record';

/** A tab whose record takes more than a hundred bytes a number. */
const makeTab = (count: number): TabRecord => {
  const numbers = Array.from({ length: count }, (_none, at) => makeFound(`+1202${5_550_000 + at}`));
  return { ...EMPTY_TAB, frames: { 0: makeFrame({ numbers }) } };
};
const BOUNDS = { tab: 2_000, all: 3_000 };
const SMALL = makeTab(8);
const LARGE = makeTab(30);

test('F3: gives what was stored, and nothing else that is in the store', async () => {
  const session = createMemorySession({ 'gate:a': 1 });
  await createTabShelf(session).write(7, SMALL);
  expect(await createTabShelf(session).read()).toEqual({ tabs: [[7, SMALL]], lost: [] });
  await createTabShelf(session).remove(7);
  expect(session.values).toEqual({ 'gate:a': 1 });
});

describe('F16: the records of tabs', () => {
  test('take no more than half of the store, whatever pages hold', async () => {
    const session = createMemorySession();
    const shelf = createTabShelf(session);
    const large = makeTab(20_000);
    for (let tabId = 0; tabId < 8; tabId += 1) await shelf.write(tabId, large);
    const stored = await shelf.read();
    expect(JSON.stringify(session.values).length).toBeLessThan(6_000_000);
    expect(stored.tabs.map(([tabId]) => tabId)).toEqual([6, 7]);
    expect(stored.lost).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('give way over a restart of the worker too', async () => {
    const session = createMemorySession();
    for (const tabId of [1, 2, 3]) {
      const shelf = createTabShelf(session, BOUNDS);
      await shelf.read();
      await shelf.write(tabId, SMALL);
    }
    expect((await createTabShelf(session).read()).lost).toEqual([1]);
  });

  test('are not kept as they were before they grew too large', async () => {
    const shelf = createTabShelf(createMemorySession(), BOUNDS);
    await shelf.write(7, SMALL);
    await shelf.write(7, LARGE);
    expect(await shelf.read()).toEqual({ tabs: [], lost: [7] });
    await shelf.write(7, SMALL);
    expect(await shelf.read()).toEqual({ tabs: [[7, SMALL]], lost: [] });
  });

  test('are not kept as they were before the store was full', async () => {
    const session = createSmallSession({ bytes: 2_000 });
    const shelf = createTabShelf(session);
    await shelf.write(7, SMALL);
    await shelf.write(7, LARGE);
    expect(await shelf.read()).toEqual({ tabs: [], lost: [7] });
  });
});
