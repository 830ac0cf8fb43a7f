import { findBuild } from '../driver/find-build';
import { expect, test } from './fixture';
import type { World } from './open-world';

const NUMBER = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p></html>';

test.use({ extraPages: { 'number.html': NUMBER } });

test('F25: an extension that was updated goes on with the pages that are open', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('number.html');
  await expect.poll(() => world.directory.queries.length).toBe(1);
  await reloadExtension(world);
  await page.evaluate(() => document.body.append('Or 202-555-0144.'));
  // Nobody has opened the popup, which would bring a content script too.
  await expect.poll(() => world.directory.queries.length).toBeGreaterThan(1);
  const popup = await world.openPopup(page);
  await popup.waitForText('1 of 2 numbers on this page is reported');
});

/** As an update does: the worker starts anew, and the scripts in open pages have nobody to talk to. */
async function reloadExtension({ context }: World): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: findBuild('chrome-mv3-granted') });
}
