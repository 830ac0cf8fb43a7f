import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { readHighlights } from '../driver/read-highlights';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';
import type { World } from './open-world';

const ONE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p>';

declare const chrome: typeof browser;

test.use({ extraPages: { 'one.html': ONE } });

test('F25: an extension that is switched off takes its marks along as soon as somebody looks', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('one.html');
  await expect.poll(() => readShapes(page)).toEqual(['Number reported']);
  await endFocusEmulation(page);
  await switchOff(world);
  await page.bringToFront();
  await expect.poll(() => readHighlights(page)).toEqual([]);
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
