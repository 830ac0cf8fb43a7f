import type { browser } from 'wxt/browser';
import { killWorker } from '../driver/kill-worker';
import { openOptions } from '../driver/open-options';
import { readRows, type PopupRow } from '../driver/read-rows';
import type { Gate } from '../../lib/lookup/gate';
import { expect, test } from './fixture';
import type { World } from './open-world';

const ONE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0144.</p></html>';
const OFFLINE = 'Unknown: No connection to the directory';
const tell = ({ verdict, explanation }: PopupRow) => `${verdict}: ${explanation}`;

declare const chrome: typeof browser;

test.use({ extraPages: { 'one.html': ONE } });

test('F12: numbers of an offline browser are unknown at once, and known when it is back', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('one.html');
  await expect.poll(() => world.directory.queries.length).toBe(1);
  await world.context.setOffline(true);
  await page.evaluate(() => document.body.append(' Or 202-555-0143.'));
  const popup = await world.openPopup(page);
  await expect.poll(async () => (await readRows(popup)).map(tell)).toContain(OFFLINE);
  await world.context.setOffline(false);
  await popup.waitForText('1 of 2 numbers on this page is reported');
});

// Chromium fires no such event in workers: the page tells it.
test('F12: as soon as the browser is online again, what it did not answer is asked', async ({
  world,
}) => {
  await world.connect();
  await delayRetries(world);
  const popup = await world.openPopup(await world.visit('one.html'));
  await expect.poll(async () => (await readRows(popup)).map(tell)).toEqual([OFFLINE]);
  await world.context.setOffline(true);
  expect(world.directory.queries).toEqual([]);
  await world.context.setOffline(false);
  await popup.waitForText('1 not listed');
});

/** As after a long time offline: what is asked again by itself is asked in an hour. */
async function delayRetries(world: World): Promise<void> {
  const options = await openOptions(world);
  await options.evaluate(async () => {
    const stored = await chrome.storage.session.get(null);
    const [key = ''] = Object.keys(stored).filter((name) => name.startsWith('gate:'));
    const before = stored[key] as Gate;
    const closed = { reason: 'offline', sinceMs: Date.now(), waitMs: 3_600_000 };
    await chrome.storage.session.set({ [key]: { ...before, failures: 9, closed } });
  });
  // One that starts again reads it.
  await killWorker(options);
  await options.close();
}
