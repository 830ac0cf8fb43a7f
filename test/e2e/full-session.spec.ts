import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { findTabId } from '../driver/find-tab-id';
import { killWorker } from '../driver/kill-worker';
import { openOptions } from '../driver/open-options';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

declare const chrome: typeof browser;

const ONE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p>';

test.use({ extraPages: { 'one.html': ONE } });

test('F16: in a full session look-ups go on, of pages and of typed numbers', async ({ world }) => {
  await world.connect();
  const options = await openOptions(world);
  await fillSession(options);
  const popup = await world.openPopup(await world.visit('one.html'));
  await popup.waitForText('The number on this page is reported');
  await popup.close();
  await fillSession(options);
  const typed = await world.openPopup(await world.visit('quiet.html'));
  await typed.fill('Check another number', '+1 202-555-0117');
  await typed.click('Check');
  await typed.waitForText('Reported');
  expect(world.directory.queries).toHaveLength(2);
});

test('F16: a page whose record gave way is told anew to the next worker', async ({ world }) => {
  await world.connect();
  const page = await world.visit('one.html');
  await expectReported(world, page);
  const options = await openOptions(world);
  const key = `tab:${await findTabId({ ...world, page })}`;
  await options.evaluate((name) => chrome.storage.session.set({ [name]: '' }), key);
  await killWorker(page);
  await expectReported(world, page);
  // From what is kept.
  expect(world.directory.queries).toHaveLength(1);
});

/** Stores records of other tabs until the browser takes nothing more. */
async function fillSession(options: Page): Promise<void> {
  const used = await options.evaluate(async () => {
    const { session } = chrome.storage;
    let tabId = 1_000_000;
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100]) {
      const text = JSON.stringify({ frames: {}, verdicts: {}, asked: [], x: 'x'.repeat(size) });
      const put = () => session.set({ [`tab:${(tabId += 1)}`]: text });
      const fits = () =>
        put().then(
          () => true,
          () => false,
        );
      while (await fits());
    }
    return session.getBytesInUse(null);
  });
  expect(used).toBeGreaterThan(10_000_000);
}

async function expectReported(world: World, page: Page): Promise<void> {
  const popup = await world.openPopup(page);
  await popup.waitForText('The number on this page is reported');
  await expect.poll(() => readRows(popup)).toMatchObject([{ verdict: 'Reported' }]);
  await popup.close();
}
