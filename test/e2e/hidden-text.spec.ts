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

/** Each page shows one number, and plants others. */
const PLANTS: Readonly<Record<string, string>> = {
  'beside a visible one in its line': `
    <p>Shown: +1 202-555-0117<b style="font-size:0"> +1 202-555-0111</b>,
    <i class="reader">+1 202-555-0112</i>, <i hidden>+1 202-555-0113</i></p>`,
  'inside of a visible one': `
    <p>Shown: +1 202-<b style="font-size:0">99 </b>555-<i style="font-size:0">01</i>0117</p>`,
  'where nobody can scroll to': `
    <p>Shown: +1 202-555-0117</p>
    <p style="position:fixed;left:9999px">+1 202-555-0111</p>
    <div style="overflow:hidden;height:20px"><br><br><p>+1 202-555-0112</p></div>
    <div class="scrolled" style="overflow:auto;height:50px"><p style="height:999px"></p>
    <p style="position:relative;left:-9999px">+1 202-555-0113</p></div>
    <script>document.querySelector('.scrolled').scrollTo(0, 40)</script>`,
  'as text that is not drawn': `
    <p>Shown: +1 202-555-0117</p>
    <p style="clip-path:polygon(0 0, 100% 100%)">+1 202-555-0111</p>
    <div style="opacity:.05"><p>+1 202-555-0112</p></div>
    <p style="filter:opacity(0)">+1 202-555-0113</p>
    <p style="color:transparent">+1 202-555-0114</p>
    <p style="transform:scale(.01)">+1 202-555-0115</p>
    <canvas>+1 202-555-0116</canvas>`,
  'as links that nobody can click': `
    <p>Shown: <a href="tel:+12025550117">call</a></p>
    <a href="tel:+12025550111"></a>
    <a href="tel:+12025550112" style="position:absolute;inset:0"></a>
    <a href="tel:+12025550113" style="display:block;width:2px;height:2px;background:red"></a>
    <a href="tel:+12025550114" style="color:transparent">call</a>
    <img width="1" height="1" usemap="#tiny" alt=""><img width="50" height="50" usemap="#m" alt="">
    <map name="tiny"><area shape="default" href="tel:+12025550115"></map>
    <map name="m"><area coords="5,5,6,6" href="tel:+12025550116"></map>`,
};

/** Says the number that its address ends in. */
const FRAME = `<!doctype html><html lang="en-US">
<script>document.write('Call +1 202-555-' + location.hash.slice(1))</script></html>`;

/** How a page hides a frame; each has a number of its own. */
const HIDDEN_FRAMES = [
  'opacity:0',
  'opacity:.02',
  'visibility:hidden',
  'position:absolute;left:-9999px',
  'position:fixed;left:9999px',
  'width:1px;height:1px;border:0',
  'transform:scale(.01)',
  'clip-path:inset(50%)',
];

/** A frame of another origin with a button over a corner of it. */
const COVERED = `<!doctype html><html lang="en-US">
<iframe style="width:300px;height:150px"></iframe>
<button style="position:fixed;left:250px;top:100px">Chat</button>
<script>
  document.querySelector('iframe').src = 'http://other.test:' + location.port + '/frame.html#0113';
</script></html>`;

/** @param origin where its frames come from */
const makeFrames = (origin: string) => `<!doctype html><html lang="en-US">
<p>Shown: +1 202-555-0117</p>${HIDDEN_FRAMES.map(
  (style, index) => `<iframe style="width:150px;height:50px;${style}" name="${index}"></iframe>`,
).join('')}
<div style="width:40px;height:12px;overflow:hidden"><iframe name="8"></iframe></div>
<script>
  const origin = ${origin};
  for (const frame of document.querySelectorAll('iframe'))
    frame.src = origin + '/frame.html#011' + frame.name;
</script></html>`;

const makePage = (body: string) => `<!doctype html><html lang="en-US"><style>
  .reader { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
</style>${body}</html>`;

test.use({
  extraPages: {
    'hidden.html': PAGE,
    'frame.html': FRAME,
    'covered.html': COVERED,
    'same-origin.html': makeFrames('location.origin'),
    'other-origin.html': makeFrames("'http://other.test:' + location.port"),
    ...Object.fromEntries(
      Object.values(PLANTS).map((body, index) => [`plant-${index}.html`, makePage(body)]),
    ),
  },
});

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

Object.keys(PLANTS).forEach((where, index) => {
  test(`T2: nothing is sent for numbers that are planted ${where}`, async ({ world }) => {
    await world.connect();
    const page = await world.visit(`plant-${index}.html`);
    const popup = await world.openPopup(page);
    await popup.waitForText('The number on this page is reported');
    expect((await readRows(popup)).map(({ written }) => written)).toHaveLength(1);
    expect(world.directory.queries.map(({ body }) => body)).toEqual(['{"range":"3e2d6"}']);
  });
});

test('T2: a planted number is asked for once it is shown', async ({ world }) => {
  await world.connect();
  const page = await world.visit('plant-0.html');
  await expect.poll(() => world.directory.queries.length).toBe(1);
  await page.evaluate(() => document.querySelector('[hidden]')!.removeAttribute('hidden'));
  await expect.poll(() => world.directory.queries.length).toBe(2);
});

for (const origin of ['same', 'other'])
  test(`T2: nothing is sent for numbers in hidden frames of the ${origin} origin`, async ({
    world,
  }) => {
    await world.connect();
    const page = await world.visit(`${origin}-origin.html`);
    const popup = await world.openPopup(page);
    await popup.waitForText('reported');
    // One that is shown is asked for, which tells that frames have been looked at.
    await page.evaluate(() => document.querySelector('iframe')!.style.removeProperty('opacity'));
    await popup.waitForText('2 checks left this browser');
    await expect.poll(() => world.directory.queries).toHaveLength(2);
  });

test('a number in a frame that something covers is found, and waits for a click', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('covered.html');
  const popup = await world.openPopup(page);
  await popup.waitForText('+1 202-555-0113');
  expect(world.directory.queries).toHaveLength(0);
  await page.evaluate(() => document.querySelector('button')!.remove());
  await popup.waitForText('1 check left this browser');
});
