import type { Page } from '@playwright/test';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

const PAGE = `<!doctype html><html lang="en-US"><style>
  .menu { display: none } li:hover .menu { display: block }
  #box:not(:checked) ~ .tab { visibility: hidden }
  .accordion { height: 0; overflow: hidden } .accordion.open { height: auto }
  .reader { position: absolute; width: 1px; height: 1px; overflow: hidden }
  .fade { opacity: 0; transition: opacity 10ms } .fade.in { opacity: 1 }
</style>
<p>Shown: +1 202-555-0110</p>
<p id="hidden" hidden>Hidden: +1 202-555-0111</p>
<details><summary>More</summary>Details: +1 202-555-0112</details>
<div class="accordion"><p>Accordion: +1 202-555-0113</p></div>
<input type="checkbox" id="box"><p class="tab">Tab: +1 202-555-0114</p>
<ul><li id="item">Menu <p class="menu">Menu: +1 202-555-0115</p></li></ul>
<p class="fade">Fade: +1 202-555-0116</p>
<p class="reader">Screen readers: +1 202-555-0118</p>
<div contenteditable>Editor: +1 202-555-0119</div>
<p style="position:absolute;left:-9999px">Away: +1 202-555-0120</p></html>`;

test.use({ extraPages: { 'hidden.html': PAGE } });

const readTexts = async (page: Page) => (await readHighlights(page)).flatMap(({ texts }) => texts);

interface Reveal {
  readonly name: string;
  readonly reveal: (page: Page) => Promise<unknown>;
  readonly number: string;
}

const REVEALS: readonly Reveal[] = [
  {
    name: 'an attribute',
    reveal: (page) =>
      page.evaluate(() => document.querySelector('#hidden')!.removeAttribute('hidden')),
    number: '+1 202-555-0111',
  },
  {
    name: 'details that are opened',
    reveal: (page) => page.click('summary'),
    number: '+1 202-555-0112',
  },
  {
    name: 'a class',
    reveal: (page) =>
      page.evaluate(() => document.querySelector('.accordion')!.classList.add('open')),
    number: '+1 202-555-0113',
  },
  { name: 'a box that is ticked', reveal: (page) => page.click('#box'), number: '+1 202-555-0114' },
  { name: 'the pointer', reveal: (page) => page.hover('#item'), number: '+1 202-555-0115' },
  {
    name: 'a transition',
    reveal: (page) => page.evaluate(() => document.querySelector('.fade')!.classList.add('in')),
    number: '+1 202-555-0116',
  },
];

async function open(world: World): Promise<Page> {
  await world.connect();
  const page = await world.visit('hidden.html');
  await expect.poll(() => readTexts(page)).toEqual(['+1 202-555-0110']);
  return page;
}

test('T2: a number that cannot be seen is neither listed nor marked', async ({ world }) => {
  const page = await open(world);
  const popup = await world.openPopup(page);
  await expect
    .poll(async () => (await readRows(popup)).map(({ written }) => written))
    .toEqual(['+1 202-555-0110']);
});

for (const { name, reveal, number } of REVEALS) {
  test(`a number that is shown by ${name} is found then`, async ({ world }) => {
    const page = await open(world);
    await reveal(page);
    await expect.poll(() => readTexts(page)).toEqual(['+1 202-555-0110', number]);
  });
}

test('a number that is hidden loses its mark and its row', async ({ world }) => {
  const page = await open(world);
  const popup = await world.openPopup(page);
  await expect.poll(async () => (await readRows(popup)).length).toBe(1);
  await page.evaluate(() => {
    document.querySelector('p')!.style.visibility = 'hidden';
  });
  await expect.poll(() => readTexts(page)).toEqual([]);
  await expect.poll(async () => (await readRows(popup)).length).toBe(0);
});
