import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './fixture';
import type { World } from './open-world';

declare const chrome: typeof browser;

const CONTROL = 'readable-by-all';
/** What a content script finds before anything else of a page runs, left on the page for the test. */
const PROBE = `(async () => {
  const areas = {};
  for (const name of ['local', 'sync', 'session', 'managed']) {
    areas[name] = await Promise.resolve(chrome.storage?.[name]?.get(null)).catch(() => 'refused');
  }
  const databases = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => {
      indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result);
    });
    for (const table of database.objectStoreNames) {
      const request = database.transaction(table).objectStore(table).getAll();
      databases.push([name, table, await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); })]);
    }
    database.close();
  }
  const caught = { areas, databases, caches: await globalThis.caches?.keys() };
  document.documentElement.dataset.caught = JSON.stringify(caught);
})();`;

interface Caught {
  readonly areas: Readonly<Record<string, unknown>>;
  readonly databases: readonly unknown[];
}

test.use({ probe: PROBE });

test('T1: no content script reads the key, after the installation or a restart', async ({
  world,
}) => {
  await world.connect();
  const installed = await readCaught(await world.visit('quiet.html', '127.0.0.1'));
  const again = await world.restart();
  const restarted = await readCaught(await again.visit('quiet.html', '127.0.0.1'));
  const refused = { local: 'refused', sync: 'refused', session: 'refused' };
  for (const { text, caught } of [installed, restarted]) {
    expect(text).not.toContain(world.directory.key);
    expect(caught).toMatchObject({ areas: refused, databases: [] });
  }
});

test('T1: no page reads the key', async ({ world }) => {
  await world.connect();
  const page = await world.visit('quiet.html', '127.0.0.1');
  await readCaught(page);
  const found = await page.evaluate(async () => ({
    hasStorage: 'storage' in (Reflect.get(globalThis, 'chrome') ?? {}),
    databases: await indexedDB.databases(),
    kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  }));
  expect(found).toEqual({ hasStorage: false, databases: [], kept: '[{},{},""]' });
});

test('T1: the probe sees what is open to content scripts', async ({ world }) => {
  await openStores(world);
  const page = await world.visit('quiet.html', '127.0.0.1');
  await page.evaluate((control) => {
    const opening = indexedDB.open(control);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore(control).put(control, 1),
    );
    return new Promise((resolve) => opening.addEventListener('success', resolve));
  }, CONTROL);
  await page.reload();
  const { caught } = await readCaught(page);
  const control = { [CONTROL]: CONTROL };
  expect(caught.areas).toMatchObject({ local: control, sync: control, session: control });
  expect(caught.databases).toEqual([[CONTROL, CONTROL, [CONTROL]]]);
});

async function readCaught(page: Page): Promise<{ readonly text: string; readonly caught: Caught }> {
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-caught');
  const text = (await root.getAttribute('data-caught'))!;
  return { text, caught: JSON.parse(text) };
}

/** Lets content scripts read all areas, and puts the control value there. */
async function openStores(world: World): Promise<void> {
  const worker = await world.findWorker();
  await worker.evaluate(async (control) => {
    const { local, sync, session } = chrome.storage;
    for (const area of [local, sync, session]) {
      const opened = area as typeof area & { setAccessLevel: (level: object) => Promise<void> };
      await opened.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
      await area.set({ [control]: control });
    }
  }, CONTROL);
}
