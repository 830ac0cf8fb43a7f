import type { Page } from '@playwright/test';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

/** A list that shows ten of a thousand rows and writes the others into the same nodes. */
const LIST = `<!doctype html><html lang="en-US"><body style="margin:0">
<div id="list" style="height:200px;overflow:auto"><div style="height:20000px;position:relative">
${'<p style="position:absolute;margin:0;height:20px"> </p>'.repeat(10)}</div></div>
<script>
  const rows = [...document.querySelectorAll('p')];
  const list = document.querySelector('#list');
  window.draw = () => {
    const first = Math.round(list.scrollTop / 20);
    rows.forEach((row, at) => {
      row.style.top = (first + at) * 20 + 'px';
      row.firstChild.data = 'Row +1 202-555-' + String(first + at).padStart(4, '0');
    });
  };
  list.addEventListener('scroll', draw);
  draw();
</script></body></html>`;

const FEED = `<!doctype html><html lang="en-US"><body><main><p>Post 1: +1 202-555-0110</p></main>
<script>
  let count = 1;
  window.more = () => {
    count += 1;
    document.querySelector('main').insertAdjacentHTML('beforeend', '<p style="margin-top:700px">Post ' + count + ': +1 202-555-01' + (9 + count) + '</p>');
  };
  window.go = (path, html) => {
    history.pushState({}, '', path);
    document.querySelector('main').innerHTML = html;
  };
</script></body></html>`;

test.use({ extraPages: { 'list.html': LIST, 'feed.html': FEED } });

const readTexts = async (page: Page) => (await readHighlights(page)).flatMap(({ texts }) => texts);
const readWritten = async (world: World, page: Page) => {
  const popup = await world.openPopup(page);
  return async () => (await readRows(popup)).map(({ written }) => written).toSorted();
};
const number = (at: number) => `+1 202-555-${String(at).padStart(4, '0')}`;
const ten = (first: number) => Array.from({ length: 10 }, (_none, at) => number(first + at));

test('a list that reuses its nodes has the numbers that it shows', async ({ world }) => {
  await world.connect();
  const page = await world.visit('list.html');
  const written = await readWritten(world, page);
  await expect.poll(() => readTexts(page)).toEqual(ten(0).slice(0));
  for (const first of [100, 700, 20]) {
    await page.evaluate((top) => document.querySelector('#list')!.scrollTo(0, top), first * 20);
    await expect.poll(() => readTexts(page)).toEqual(ten(first));
    await expect.poll(written).toEqual(ten(first));
  }
});

test('a feed without an end has the numbers of all its posts', async ({ world }) => {
  await world.connect();
  const page = await world.visit('feed.html');
  const written = await readWritten(world, page);
  await expect.poll(written).toEqual([number(110)]);
  for (let posts = 2; posts <= 4; posts += 1) {
    await page.evaluate('more(); scrollTo(0, 1e6)');
    await expect.poll(written).toEqual([110, 111, 112, 113].slice(0, posts).map(number));
    // Marked when it is scrolled to.
    await expect.poll(() => readTexts(page)).toContain(number(109 + posts));
  }
});

test('a page that goes on without loading has the numbers that it shows now', async ({ world }) => {
  await world.connect();
  const page = await world.visit('feed.html');
  const written = await readWritten(world, page);
  await expect.poll(written).toEqual([number(110)]);
  await page.evaluate(`go('/other', '<h1>Other</h1><p>Call ${number(120)}</p>')`);
  await expect.poll(written).toEqual([number(120)]);
  await expect.poll(() => readTexts(page)).toEqual([number(120)]);
});

test('F25: a page that comes back from the back-forward cache has its numbers again', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('feed.html');
  await expect.poll(() => readTexts(page)).toEqual([number(110)]);
  await page.evaluate(() => Reflect.set(window, 'isKept', true));
  await page.goto(page.url().replace('feed.html', 'list.html'));
  await expect.poll(() => readTexts(page)).toHaveLength(10);
  // A page that comes back so does not load.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'isKept'))).toBe(true);
  const written = await readWritten(world, page);
  await expect.poll(written).toEqual([number(110)]);
  await expect.poll(() => readTexts(page)).toEqual([number(110)]);
});
