import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { openOptions } from '../driver/open-options';
import { readStores } from '../driver/read-stores';
import { expect, test } from './fixture';
import type { World } from './open-world';

const ONE = '<!doctype html><p>Call +1 202-555-0143</p>';

interface Connection {
  readonly found: string;
  readonly says: string;
  readonly choose: (world: World) => Promise<{ readonly url: string; readonly key: string }>;
}

const CONNECTIONS: readonly Connection[] = [
  {
    found: 'a directory that takes the key',
    says: 'The directory answers and takes the key.',
    choose: ({ directory }) => Promise.resolve(directory),
  },
  {
    found: 'a directory that refuses the key',
    says: 'The directory refused the key.',
    choose: ({ directory }) => Promise.resolve({ url: directory.url, key: 'hd_not_the_key' }),
  },
  {
    found: 'nobody',
    says: 'The directory cannot be reached.',
    choose: async ({ directory }) => {
      await directory.pause();
      return directory;
    },
  },
  {
    found: 'a web server without such a page',
    says: 'Something answers at this address, but it is not a directory.',
    choose: ({ fakeDirectory }) =>
      fakeDirectory(() => ({ status: 404, body: '<h1>Not found</h1>' })),
  },
  {
    found: 'a web server that has a page for everything',
    says: 'Something answers at this address, but it is not a directory.',
    choose: ({ fakeDirectory }) => fakeDirectory(() => ({ status: 200, body: '<h1>Welcome</h1>' })),
  },
  {
    found: 'a directory that asks to wait',
    says: 'The directory answers, but asks to wait.',
    choose: ({ fakeDirectory }) =>
      fakeDirectory(() => ({ status: 429, headers: { 'Retry-After': '5' } })),
  },
  {
    found: 'a directory with a fault',
    says: 'The directory answered with an error of its own.',
    choose: ({ fakeDirectory }) => fakeDirectory(() => ({ status: 503 })),
  },
];

test.use({ extraPages: { 'one.html': ONE } });

for (const { found, says, choose } of CONNECTIONS) {
  test(`testing a connection tells of ${found}`, async ({ world }) => {
    const { url, key } = await choose(world);
    const options = await openOptions(world);
    await options.getByLabel('Address').fill(url);
    await options.getByLabel('Key', { exact: true }).fill(key);
    await options.getByRole('button', { name: 'Test connection' }).click();
    await expect(options.getByRole('form', { name: 'Add a directory' })).toContainText(says);
    expect((await readStores(world)).database['keys']).toEqual([]);
  });
}

test('T1: a stored key is nowhere in the options page', async ({ world }) => {
  const options = await openOptions(world);
  await options.getByLabel('Address').fill(world.directory.url);
  await options.getByLabel('Key', { exact: true }).fill(world.directory.key);
  expect(await readShown(options)).toContain(world.directory.key);
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options.getByText('Connected. Its key is stored.').waitFor();
  expect(await readShown(options)).not.toContain(world.directory.key);
  await options.reload();
  await options.getByText('Ready', { exact: true }).waitFor();
  expect(await readShown(options)).not.toContain(world.directory.key);
});

test('how long answers are kept and the country are remembered', async ({ world }) => {
  const options = await openOptions(world);
  await options.getByLabel('Keep answers for').selectOption('3 hours');
  await options.getByLabel('When a page does not tell its country').selectOption('Norway');
  await expect(options.getByText('Saved.')).toHaveCount(2);
  await options.reload();
  await expect(options.getByLabel('Keep answers for')).toHaveValue('3');
  await expect(options.getByLabel('When a page does not tell its country')).toHaveValue('NO');
});

test('clearing kept answers makes the next visit ask again', async ({ world }) => {
  await world.connect();
  await checkOnePage(world);
  expect(world.directory.queries).toHaveLength(1);
  const options = await openOptions(world);
  await options.getByRole('button', { name: 'Clear kept answers' }).click();
  await options.getByText('No answers are kept now.').waitFor();
  await checkOnePage(world);
  expect(world.directory.queries).toHaveLength(2);
});

test('removing everything leaves nothing in any store', async ({ world }) => {
  await world.connect();
  await checkOnePage(world);
  const before = await readStores(world);
  const counts = Object.fromEntries(
    Object.entries(before.database).map(([name, rows]) => [name, rows.length]),
  );
  expect(counts).toMatchObject({ directories: 1, keys: 1, ranges: 1 });
  const options = await openOptions(world);
  await options.evaluate(storeUnreadable);
  await options.getByRole('button', { name: 'Remove everything' }).click();
  await options.getByRole('button', { name: 'Remove everything' }).click();
  await options.getByText('Everything is removed.').waitFor();
  await options.close();
  const after = await readStores(world);
  expect(Object.values(after.database).flat()).toEqual([]);
  expect(after).toMatchObject({ local: {}, sync: {} });
  const { cacheSecret, ...session } = after.session;
  expect(cacheSecret).toBeDefined();
  expect(session).toEqual({
    ledger: [],
    budget: { day: '', pages: [], directories: [], before: [] },
  });
  expect(JSON.stringify(after)).not.toContain(world.directory.key);
  const popup = await world.openPopup(await world.visit('one.html?after'));
  await popup.waitForText('This page has not been checked');
});

declare const chrome: typeof browser;

/** Stores, in an extension page, a directory that only a later version can read, with its key. */
async function storeUnreadable(): Promise<void> {
  const opening = indexedDB.open('hushdial');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('directories', 'readwrite');
  transaction.objectStore('directories').put({ id: 'later', protocol: 'carrierPigeon' });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
  await chrome.storage.session.set({ 'key:later': { key: 'hd_later', addedAtMs: 1 } });
}

async function checkOnePage(world: World): Promise<void> {
  const page = await world.visit('one.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is reported');
  await popup.close();
  await page.close();
}

/** All that stands in a page: its markup, and what is in its fields. */
async function readShown(page: Page): Promise<string> {
  const values = await page
    .locator('input')
    .evaluateAll((fields) => fields.map((field) => Reflect.get(field, 'value')));
  return JSON.stringify([await page.content(), values]);
}
