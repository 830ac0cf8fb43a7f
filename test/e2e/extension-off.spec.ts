import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { readHighlights } from '../driver/read-highlights';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';
import type { World } from './open-world';

const ONE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p>';

declare const chrome: typeof browser;

const FRAMED = `<!doctype html><html lang="en-US"><iframe srcdoc="<p>Call (202) 555-0143.</p>"></iframe>`;

test.use({ extraPages: { 'one.html': ONE, 'framed.html': FRAMED } });

test('F25: an extension that is switched off takes its marks along as soon as somebody looks', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('one.html');
  await expect.poll(() => readShapes(page)).toEqual(['Number reported']);
  await endFocusEmulation(page);
  await switchOff(world);
  expect(await readShapes(page)).toEqual(['Number reported']);
  await page.bringToFront();
  await expect.poll(() => readHighlights(page)).toEqual([]);
  await expect.poll(() => readShapes(page)).toEqual([]);
});

// With the driver's emulation nothing is ever hidden or loses the focus, as with two windows side by side.
test('F25: a frame that is never hidden loses its marks when it is pointed at', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('framed.html');
  const [, frame] = page.frames();
  await expect.poll(() => frame && readHighlights(frame)).toHaveLength(1);
  await expect.poll(() => readShapes(page)).toEqual(['Number reported']);
  await switchOff(world);
  expect(await readShapes(page)).toEqual(['Number reported']);
  await page.locator('iframe').hover();
  await expect.poll(() => frame && readHighlights(frame)).toEqual([]);
  await expect.poll(() => readShapes(page)).toEqual([]);
});

/** The driver has every page believe that it is looked at. */
async function endFocusEmulation(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

/** As the switch on the browser's page of extensions does it. */
async function switchOff({ context, extensionId }: World): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
}
