import type { Page } from '@playwright/test';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

const LINKS = `<!doctype html><html lang="en-US"><title>Links</title>
<a href="tel:+12025550110">tel</a> <a href="callto:+12025550111">callto</a>
<a href="sms:+12025550112">sms</a> <a href="https://wa.me/12025550113">WhatsApp</a>
<a href="https://api.whatsapp.com/send?phone=12025550114">chat</a>
<a href="https://signal.me/#p/+12025550115">Signal</a>
<a href="viber://chat?number=%2B12025550116">Viber</a>
<a href="https://t.me/+12025550118">Telegram</a>
<a href="https://t.me/someone">no number</a></html>`;

const TRICK = `<!doctype html><html lang="en-US"><title>Trick</title>
<p><a href="tel:+12025550110">+1 202-555-0110</a></p>
<p><a href="tel:+12025550112">+1 202-555-0111</a></p></html>`;

test.use({ extraPages: { 'links.html': LINKS, 'trick.html': TRICK } });

const readTexts = async (page: Page) => (await readHighlights(page)).flatMap(({ texts }) => texts);

test('links that dial or open a chat are found by the numbers they lead to', async ({ world }) => {
  await world.connect();
  const page = await world.visit('links.html');
  const popup = await world.openPopup(page);
  await expect.poll(async () => (await readRows(popup)).length).toBe(8);
  await expect
    .poll(() => readTexts(page))
    .toEqual(['tel', 'callto', 'sms', 'WhatsApp', 'chat', 'Signal', 'Viber', 'Telegram']);
});

test('a number whose link dials another one has a shape that says so', async ({ world }) => {
  await world.connect();
  const page = await world.visit('trick.html');
  await expect
    .poll(async () => (await readShapes(page)).toSorted())
    .toEqual(['Number dials a different number, not listed', 'Number not listed']);
});

test('T3: a page cannot tell a number that dials another one from one that does not', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('trick.html');
  await expect.poll(() => readTexts(page)).toHaveLength(2);
  const highlights = await readHighlights(page);
  expect(highlights).toHaveLength(1);
  const found = await page.evaluate(() =>
    ['dials', 'different', 'Number'].filter((word) =>
      Boolean(Reflect.apply(Reflect.get(window, 'find') as () => boolean, window, [word])),
    ),
  );
  expect(found).toEqual([]);
});
