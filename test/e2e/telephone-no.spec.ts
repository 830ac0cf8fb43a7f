import { readHighlights } from '../driver/read-highlights';
import { expect, test } from './fixture';

const PAGE = `<!doctype html><html lang="en-US"><head>
<meta name="format-detection" content="telephone=no"></head>
<p>Call +1 202-555-0143 or +1 202-555-0144</p></html>`;

test.use({ extraPages: { 'quiet-numbers.html': PAGE } });

test('a page that asks to have its numbers left alone is checked on a click only', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('quiet-numbers.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('None of the 2 numbers on this page is checked yet');
  const text = await popup.readText();
  expect(text).toContain('This page asks that its numbers be left alone');
  expect(text).toContain('Nothing about this page left this browser.');
  expect((await readHighlights(page)).flatMap(({ texts }) => texts)).toEqual([
    '+1 202-555-0143',
    '+1 202-555-0144',
  ]);
  expect(world.directory.queries).toEqual([]);

  await popup.click('Check all 2');
  await popup.waitForText('1 of 2 numbers on this page is reported');
  await expect.poll(() => world.directory.queries).toHaveLength(2);
});
