import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

test('numbers are checked on a plain http page, which has no Web Crypto', async ({ world }) => {
  await world.connect();
  const page = await world.visit('sample.html', 'shop.test');
  const here = await page.evaluate(() => ({ isSecureContext, hasSubtle: 'subtle' in crypto }));
  expect(here).toEqual({ isSecureContext: false, hasSubtle: false });
  const popup = await world.openPopup(page);
  await popup.waitForText('3 of 7 numbers on this page are reported');
  expect(await readShapes(page)).toContain('Number reported');
});
