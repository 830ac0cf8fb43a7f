import { killWorker } from '../driver/kill-worker';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';
import type { World } from './open-world';

/** Nothing speaks for the first but its shape; both are listed. */
const LIKELY = '2025550143';
const CERTAIN = '+1 202-555-0117';
const PAGE = `<!doctype html><html lang="en-US"><ul><li>${LIKELY}</li><li>${CERTAIN}</li></ul></html>`;

test.use({ extraPages: { 'likely.html': PAGE } });

test('T19: a number that is only likely is marked, and not sent before the user asks', async ({
  world,
}) => {
  const { page, popup } = await openLikelyPage(world);
  await popup.waitForText('1 of 2 numbers on this page is reported');
  const [{ texts } = { texts: [] }] = await readHighlights(page);
  expect(texts).toEqual([LIKELY, CERTAIN]);
  await expect.poll(() => readShapes(page)).toEqual(['Number not checked', 'Number reported']);
  const rows = await readRows(popup);
  expect(rows.map(({ written, verdict }) => [written, verdict])).toEqual([
    [CERTAIN, 'Reported'],
    [LIKELY, 'Not checked'],
  ]);
  expect(await popup.readText()).toContain('May be a phone number');
  expect(listBodies(world)).toEqual(['{"range":"3e2d6"}']);

  await popup.click('Check');
  await popup.waitForText('All 2 numbers on this page are reported');
  await expect.poll(() => readShapes(page)).toEqual(['Number reported', 'Number reported']);
  expect(listBodies(world)).toEqual(['{"range":"3e2d6"}', '{"range":"bdc5e"}']);
});

test('T19: neither a new worker nor a later report nor a reload sends it', async ({ world }) => {
  const { page, popup } = await openLikelyPage(world);
  await popup.waitForText('1 of 2 numbers on this page is reported');
  await popup.close();
  await killWorker(page);
  await page.evaluate(() => document.body.append('Call +1 212-555-0100'));
  await expect.poll(() => listBodies(world)).toHaveLength(2);
  await page.reload();
  const again = await world.openPopup(page);
  await again.waitForText('1 of 2 numbers on this page is reported');
  expect(listBodies(world)).not.toContain('{"range":"bdc5e"}');
});

async function openLikelyPage(world: World) {
  await world.connect();
  const page = await world.visit('likely.html');
  return { page, popup: await world.openPopup(page) };
}

function listBodies({ directory }: World): readonly string[] {
  return directory.queries.map(({ body }) => body);
}
