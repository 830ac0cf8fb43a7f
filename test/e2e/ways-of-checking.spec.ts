import { openOptions } from '../driver/open-options';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

test('T2: a site that is checked on request is asked nothing about until the user asks', async ({
  world,
}) => {
  await world.connect();
  const quiet = await world.openPopup(await world.visit('quiet.html'));
  await quiet.choose('Numbers on shop.test are checked', 'When I ask');
  await quiet.close();
  const popup = await world.openPopup(await world.visit('sample.html'));
  await popup.waitForText('Check all 7');
  expect(world.directory.queries).toEqual([]);
  await popup.click('Check all 7');
  await popup.waitForText('3 of 7 numbers on this page are reported');
});

test('a site that is never checked is not read, from the moment on that it is set', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('sample.html');
  await expect.poll(() => readShapes(page)).toHaveLength(7);
  const popup = await world.openPopup(page);
  await popup.choose('Numbers on shop.test are checked', 'Never');
  await popup.waitForText('This site is never checked');
  await expect.poll(() => readShapes(page)).toEqual([]);
  const other = await world.visit('sample.html');
  const again = await world.openPopup(other);
  await again.waitForText('This site is never checked');
  await again.choose('Numbers on shop.test are checked', 'As on all sites: automatically');
  await expect.poll(() => readShapes(other)).toHaveLength(7);
});

test('what left this browser is shown, and gone when the browser is closed', async ({ world }) => {
  await world.connect();
  const popup = await world.openPopup(await world.visit('sample.html'));
  await popup.waitForText('3 of 7 numbers on this page are reported');
  const options = await openOptions(world);
  const sent = options.getByRole('table', { name: /Requests of this session/ });
  const prefixes = await sent.locator('code').allTextContents();
  const asked = world.directory.queries.map(({ body }) => JSON.parse(body).range as string);
  expect(prefixes.toSorted()).toEqual(asked.toSorted());
  await expect(sent).toContainText('A page, by itself');
  await expect(sent).toContainText('A connection test');

  const next = await world.restart();
  const later = await openOptions(next);
  await expect(later.getByText('No request is noted in this session.')).toBeVisible();
  const days = later.getByRole('table', { name: /Requests by day/ });
  await expect(days.getByRole('row').nth(1)).toContainText('Sample directory87');
});
