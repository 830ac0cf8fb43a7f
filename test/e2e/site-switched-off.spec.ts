import { openOptions } from '../driver/open-options';
import { readHighlights } from '../driver/read-highlights';
import { readShapes } from '../driver/read-shapes';
import { startHeldDirectory } from '../driver/start-held-directory';
import { expect, test } from './fixture';

test.use({
  extraPages: {
    'framed.html': '<!doctype html><iframe srcdoc="<p>Call +1 202-555-0143</p>"></iframe>',
  },
});

test('switching all sites off takes the marks from open pages, and late answers bring none back', async ({
  world,
}) => {
  const { held, release } = await startHeldDirectory(world);
  await world.connect(held);
  const page = await world.visit('sample.html');
  await expect.poll(() => readShapes(page)).toHaveLength(7);
  const options = await openOptions(world);
  await options.getByRole('switch', { name: /all sites/i }).click();
  await expect.poll(() => readHighlights(page)).toEqual([]);
  release();
  const popup = await world.openPopup(page);
  await popup.waitForText('This page has not been checked');
  expect(await readHighlights(page)).toEqual([]);
  expect(await readShapes(page)).toEqual([]);
});

test('T2: a page that was away while its site was switched off is not read when it comes back', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('sample.html');
  await expect.poll(() => readShapes(page)).toHaveLength(7);
  await page.evaluate(() => Reflect.set(window, 'isKept', true));
  await page.goto(page.url().replace('sample.html', 'quiet.html'));
  const options = await openOptions(world);
  await options.getByRole('switch', { name: /all sites/i }).click();
  await expect(options.getByRole('switch', { name: /all sites/i })).not.toBeChecked();
  const { length } = world.directory.queries;
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'isKept'))).toBe(true);
  await page.evaluate(() => document.body.append('Call +1 202-555-0188'));
  const popup = await world.openPopup(page);
  await popup.waitForText('This page has not been checked');
  await expect.poll(() => readHighlights(page)).toEqual([]);
  expect(world.directory.queries).toHaveLength(length);
});

test('T2: a frame without an address of its own is asked about no more either', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('framed.html');
  await expect.poll(() => world.directory.queries.length).toBe(1);
  const options = await openOptions(world);
  await options.getByRole('switch', { name: /all sites/i }).click();
  await expect(options.getByRole('switch', { name: /all sites/i })).not.toBeChecked();
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await frame?.evaluate(() => document.body.append('Call +1 202-555-0188'));
  const popup = await world.openPopup(page);
  await popup.waitForText('This page has not been checked');
  expect(world.directory.queries).toHaveLength(1);
});
