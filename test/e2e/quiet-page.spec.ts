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
