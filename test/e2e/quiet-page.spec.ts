import type { Page } from '@playwright/test';
import { runBesideContentScript } from '../driver/run-beside-content-script';
import { expect, test } from './fixture';
import type { World } from './open-world';

test('T7: a page without numbers looks the same with the extension and without', async ({
  world,
}) => {
  const without = await readLooks(await world.visit('quiet.html'));
  await world.connect();
  const page = await world.visit('quiet.html');
  await waitForContentScript(world, page);
  expect(await readLooks(page)).toEqual(without);
});

test('a page without numbers gets the scout alone, and the reader with its first number', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('quiet.html');
  const scripts = await listScripts(page);
  await waitForContentScript(world, page);
  expect([...scripts]).toEqual(['scout.js']);
  await page.evaluate(() => document.body.append('Call +1 202-555-0143'));
  await expect.poll(() => [...scripts]).toEqual(['scout.js', 'page.js']);
  const popup = await world.openPopup(page);
  await popup.waitForText('1 202-555-0143');
  await popup.close();
});

/** The files of the extension that run in a page, from now on as well. */
async function listScripts(page: Page): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    const [, file] = /^chrome-extension:\/\/\w+\/(.+)/.exec(url) ?? [];
    if (file !== undefined) files.add(file);
  });
  await session.send('Debugger.enable');
  return files;
}

/** Waits until the content script runs and its report was answered. */
async function waitForContentScript(world: World, page: Page): Promise<void> {
  const isRunning = () => Symbol.for('hushdial.running') in globalThis;
  const readRunning = async () =>
    (await runBesideContentScript({ ...world, page }, isRunning))[0]?.result;
  await expect.poll(readRunning).toBe(true);
  const popup = await world.openPopup(page);
  await popup.waitForText('No phone numbers found on this page');
  await popup.close();
}

function readLooks(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(globalThis).toSorted(),
    symbols: Object.getOwnPropertySymbols(globalThis).map((symbol) => symbol.description),
    highlights: CSS.highlights.size,
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    children: document.querySelectorAll('*').length,
    style: getComputedStyle(document.body).cssText,
  }));
}
