import type { Page } from '@playwright/test';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';

const PAGE = `<!doctype html><html lang="en-US"><title>Split</title>
<p id="split">Call <b>+1</b> <i>202</i>-<span>555</span>-<u>01<em>10</em></u> today</p>
<p id="glued"><b>Telephone</b><b>+1 202-555-0111</b></p>
<div><span>+1 202-555-0112</span><span>+1 202-555-0113</span></div>
<table><tr><td>202</td><td>555</td><td>0114</td></tr></table>
<p id="short">+1 <b>202</b>-555-0115</p></html>`;

test.use({ extraPages: { 'split.html': PAGE } });

const readTexts = async (page: Page) => (await readHighlights(page)).flatMap(({ texts }) => texts);

test('a number that is split over elements is found whole, and marked where it stands', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('split.html');
  const numbers = [
    '+1 202-555-0110',
    '+1 202-555-0111',
    '+1 202-555-0112',
    '+1 202-555-0113',
    '+1 202-555-0115',
  ];
  await expect.poll(() => readTexts(page)).toEqual(numbers);
  const popup = await world.openPopup(page);
  await expect
    .poll(async () => (await readRows(popup)).map(({ written }) => written).toSorted())
    .toEqual(numbers);
});

test('a mark begins and ends in the nodes of the first and the last digit', async ({ world }) => {
  await world.connect();
  const page = await world.visit('split.html');
  await expect.poll(() => readTexts(page)).toHaveLength(5);
  const ends = await page.evaluate(() => {
    const range = [...[...CSS.highlights.values()][0]!][0] as Range;
    const name = (node: Node) => node.parentElement!.localName;
    return [
      name(range.startContainer),
      range.startOffset,
      name(range.endContainer),
      range.endOffset,
    ];
  });
  expect(ends).toEqual(['b', 0, 'em', 2]);
});

test('a piece that changes changes the number', async ({ world }) => {
  await world.connect();
  const page = await world.visit('split.html');
  await expect.poll(() => readTexts(page)).toHaveLength(5);
  await page.evaluate(() => {
    document.querySelector('#split em')!.firstChild!.nodeValue = '16';
    document.querySelector('#short')!.lastChild!.remove();
  });
  await expect
    .poll(() => readTexts(page))
    .toEqual(['+1 202-555-0116', '+1 202-555-0111', '+1 202-555-0112', '+1 202-555-0113']);
});
