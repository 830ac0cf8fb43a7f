import type { Page } from '@playwright/test';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { readShapes } from '../driver/read-shapes';
import { startHeldDirectory } from '../driver/start-held-directory';
import { expect, test } from './fixture';
import type { World } from './open-world';

const LATE = `<!doctype html><html lang="en-US"><p id="first">Call +1 202-555-0110</p><a id="link">Call us</a></html>`;

interface Change {
  readonly name: string;
  readonly change: (page: Page) => Promise<void>;
  readonly written: readonly string[];
  readonly marked: readonly string[];
}

const CHANGES: readonly Change[] = [
  {
    name: 'appended',
    change: (page) => page.evaluate(() => document.body.append('Or call +1 202-555-0111')),
    written: ['+1 202-555-0110', '+1 202-555-0111'],
    marked: ['+1 202-555-0110', '+1 202-555-0111'],
  },
  {
    name: 'changed within its text node',
    change: (page) =>
      page.evaluate(() => {
        document.querySelector('#first')!.firstChild!.nodeValue = 'Ring +1 202-555-0112 now';
      }),
    written: ['+1 202-555-0112'],
    marked: ['+1 202-555-0112'],
  },
  {
    name: 'put into a link',
    change: (page) =>
      page.evaluate(() =>
        document.querySelector('#link')!.setAttribute('href', 'tel:+12025550113'),
      ),
    written: ['+1 202-555-0110', '+12025550113'],
    marked: ['+1 202-555-0110', 'Call us'],
  },
  {
    name: 'removed',
    change: (page) => page.evaluate(() => document.querySelector('#first')!.remove()),
    written: [],
    marked: [],
  },
];

test.use({ extraPages: { 'late.html': LATE } });

for (const { name, change, written, marked } of CHANGES) {
  test(`a number that is ${name} later is listed and marked as the page now is`, async ({
    world,
  }) => {
    const { page, readWritten } = await openLatePage(world);
    await change(page);
    await expect.poll(readWritten).toEqual(written);
    await expect
      .poll(async () => (await readHighlights(page)).flatMap(({ texts }) => texts))
      .toEqual(marked);
  });
}

test('a number that comes while others are being looked up is listed at once', async ({
  world,
}) => {
  const { held, release } = await startHeldDirectory(world);
  await world.connect(held);
  const page = await world.visit('late.html');
  const popup = await world.openPopup(page);
  const readWritten = async () => (await readRows(popup)).map((row) => row.written).toSorted();
  await expect.poll(readWritten).toEqual(['+1 202-555-0110']);
  await page.evaluate(() => document.body.append('Or call +1 202-555-0111'));
  await expect.poll(readWritten).toEqual(['+1 202-555-0110', '+1 202-555-0111']);
  await expect.poll(() => readShapes(page)).toHaveLength(2);
  release();
});

/** Opens the page with its one number, and waits until that is listed. */
async function openLatePage(world: World) {
  await world.connect();
  const page = await world.visit('late.html');
  const popup = await world.openPopup(page);
  const readWritten = async () => (await readRows(popup)).map((row) => row.written).toSorted();
  await expect.poll(readWritten).toEqual(['+1 202-555-0110']);
  return { page, readWritten };
}
