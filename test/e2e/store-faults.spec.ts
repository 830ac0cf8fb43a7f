import { readdir, rm, writeFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { enterDirectory } from '../driver/enter-directory';
import { openOptions } from '../driver/open-options';
import { readRows } from '../driver/read-rows';
import { readStores } from '../driver/read-stores';
import { expect, test } from './fixture';
import type { World } from './open-world';

declare const chrome: typeof browser;

const ONE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p>';
const CLOSED = 'What Hushdial has stored cannot be read';

test.use({ extraPages: { 'one.html': ONE } });

test('F16: on a full disk a look-up succeeds, and the options say that it is full', async ({
  world,
}) => {
  test.slow();
  await world.connect();
  const options = await openOptions(world);
  await fillDisk(world, options);
  await expectReported(world, 'one.html');
  await expectReported(world, 'one.html?again');
  // What could not be stored is remembered.
  expect(world.directory.queries).toHaveLength(1);
  expect((await readStores(world)).database['ranges']).toEqual([]);
  await options.reload();
  await options.getByRole('heading', { name: 'The disk is full' }).waitFor();
});

test('F17: while the database is blocked numbers are unknown, and all goes on once it opens', async ({
  world,
}) => {
  await world.connect();
  const holder = await openOptions(world);
  await holdOldVersion(holder);
  const page = await world.visit('one.html');
  const popup = await world.openPopup(page);
  await popup.waitForText(CLOSED);
  await expect
    .poll(() => readRows(popup))
    .toMatchObject([{ verdict: 'Unknown', explanation: CLOSED }]);
  await popup.close();
  const options = await world.context.newPage();
  await options.goto(`chrome-extension://${world.extensionId}/options.html`);
  await expect(options.getByRole('alert')).toContainText('Close other windows of Hushdial');
  await expect(options.getByRole('heading', { name: 'Directories', exact: true })).toBeHidden();
  expect(world.directory.queries).toEqual([]);
  await holder.close();
  await options.getByRole('list', { name: 'Connected directories' }).waitFor();
  await (await world.openPopup(page)).waitForText('The number on this page is reported');
});

for (const [how, content] of [
  ['overwritten', Buffer.alloc(4_096, 'no database ')],
  ['emptied', Buffer.alloc(0)],
] as const) {
  test(`F18: a database whose files were ${how} is begun anew`, async ({ world }) => {
    await world.connect();
    await world.quit();
    await overwriteDatabase(world.profile, content);
    const again = await world.restart();
    const popup = await again.openPopup(await again.visit('one.html'));
    await popup.waitForText('No directory is connected');
    await popup.close();
    await enterDirectory(await openOptions(again), world.directory);
    await expectReported(again, 'one.html?again');
  });
}

test('F18: a lost key shows that it is to be entered', async ({ world }) => {
  await world.connect();
  const options = await openOptions(world);
  await options.evaluate(async () => {
    const opening = indexedDB.open('hushdial');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('keys', 'readwrite');
    transaction.objectStore('keys').clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  });
  const popup = await world.openPopup(await world.visit('one.html'));
  await popup.waitForText('The key of Sample directory is missing');
  await expect.poll(() => readRows(popup)).toMatchObject([{ verdict: 'Unknown' }]);
  expect(world.directory.queries).toEqual([]);
});

test('F18: a site that is no pattern keeps no other from being checked', async ({ world }) => {
  const options = await openOptions(world);
  await options.evaluate(() => chrome.storage.local.set({ settings: { sites: ['nonsense'] } }));
  await world.connect();
  await expectReported(world, 'one.html');
});

test('F19: a worker whose database is deleted goes on with an empty one', async ({ world }) => {
  await world.connect();
  await expectReported(world, 'one.html');
  const worker = await world.findWorker();
  await worker.evaluate(() => Object.assign(globalThis, { isSameWorker: true }));
  const options = await openOptions(world);
  await options.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('hushdial');
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
  });
  const popup = await world.openPopup(await world.visit('one.html?deleted'));
  await popup.waitForText('No directory is connected');
  await popup.close();
  await options.reload();
  await enterDirectory(options, world.directory);
  await expectReported(world, 'one.html?again');
  expect((await readStores(world)).database['ranges']).toHaveLength(1);
  expect(await worker.evaluate(() => 'isSameWorker' in globalThis)).toBe(true);
});

test('F19: a worker whose database breaks while it is open opens it once more', async ({
  world,
}) => {
  await world.connect();
  await expectReported(world, 'one.html');
  const worker = await world.findWorker();
  await worker.evaluate(() => {
    let broken: unknown;
    const whole: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = new Proxy(whole, {
      apply: (begin, connection: IDBDatabase, names) => {
        broken ??= connection;
        if (connection === broken) throw new DOMException('It is broken.', 'UnknownError');
        return Reflect.apply(begin, connection, names);
      },
    });
  });
  await expectReported(world, 'one.html?again');
  expect(world.directory.queries).toHaveLength(1);
});

/** Takes all space from the extension's origin, and waits until the browser refuses to store more. */
async function fillDisk({ context, extensionId }: World, options: Page): Promise<void> {
  const session = await context.newCDPSession(options);
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const store = () =>
    options.evaluate(async () => {
      const opening = indexedDB.open('filler');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('filler'));
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const transaction = opening.result.transaction('filler', 'readwrite');
      transaction.objectStore('filler').put('x'.repeat(1_000), 1);
      const error = await new Promise<string | undefined>((resolve) => {
        transaction.addEventListener('complete', () => resolve(undefined));
        transaction.addEventListener('abort', () => resolve(transaction.error?.name));
      });
      opening.result.close();
      return error;
    });
  // The browser goes on for half a minute by the space that it has seen.
  await expect.poll(store, { timeout: 45_000 }).toBe('QuotaExceededError');
}

async function expectReported(world: World, name: string): Promise<void> {
  const page = await world.visit(name);
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is reported');
  await popup.close();
  await page.close();
}

/** Puts the database back to its second version, and holds it open whatever comes. */
async function holdOldVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) =>
        request.addEventListener('success', () => resolve(request.result)),
      );
    const newer = await settle(indexedDB.open('hushdial'));
    const names = ['directories', 'keys'] as const;
    const read = async (name: string) => {
      const store = newer.transaction(name).objectStore(name);
      return { name, values: await settle(store.getAll()), keys: await settle(store.getAllKeys()) };
    };
    const tables = await Promise.all(names.map(read));
    newer.close();
    // One behind the other, so that nobody else opens it in between.
    void settle(indexedDB.deleteDatabase('hushdial'));
    const opening = indexedDB.open('hushdial', 2);
    opening.addEventListener('upgradeneeded', () => {
      const old = opening.result;
      old.createObjectStore('usage', { keyPath: ['day', 'directoryId'] });
      old.createObjectStore('ranges', { keyPath: ['directoryId', 'prefix'] });
      for (const { name, values, keys } of tables) {
        const isInline = name === 'directories';
        const store = old.createObjectStore(name, isInline ? { keyPath: 'id' } : {});
        for (const [at, value] of values.entries())
          store.put(value, isInline ? undefined : keys[at]);
      }
    });
    Object.assign(globalThis, { held: await settle(opening) });
  });
}

/** Writes the same into every file of the extension's database. */
async function overwriteDatabase(profile: string, content: Buffer): Promise<void> {
  const folder = join(profile, 'Default/IndexedDB');
  const names = await readdir(folder, { recursive: true });
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    await rm(path);
    await writeFile(path, content);
  }
}
