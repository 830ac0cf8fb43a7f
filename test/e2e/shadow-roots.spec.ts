import type { Page } from '@playwright/test';
import { readHighlights } from '../driver/read-highlights';
import { readRows } from '../driver/read-rows';
import { readShapes } from '../driver/read-shapes';
import { expect, test } from './fixture';

const PAGE = `<!doctype html><html lang="en-US">
<template shadowrootmode="open"></template>
<p>Light: +1 202-555-0110</p>
<section id="open"></section>
<div id="closed"></div>
<x-card></x-card>
<div id="late"></div>
<script>
  const attach = (host, mode, html) => {
    const root = host.attachShadow({ mode });
    root.innerHTML = html;
    return root;
  };
  window.open_ = attach(document.querySelector('#open'), 'open', '<p>Open: +1 202-555-0111</p><i></i>');
  attach(open_.querySelector('p'), 'open', '<slot></slot> or +1 202-555-0112');
  attach(document.querySelector('#closed'), 'closed', '<p>Closed: +1 202-555-0113</p>');
  customElements.define('x-card', class extends HTMLElement {
    constructor() { super(); attach(this, 'closed', '<b>Custom: +1 202-555-0117</b>'); }
  });
</script></html>`;

test.use({ extraPages: { 'shadow.html': PAGE } });

const readTexts = async (page: Page) =>
  (await readHighlights(page)).flatMap(({ texts }) => texts).toSorted();

test('numbers in shadow roots are found, open and closed ones, one in the other', async ({
  world,
}) => {
  await world.connect();
  const page = await world.visit('shadow.html');
  const numbers = ['0110', '0111', '0112', '0113', '0117'].map((end) => `+1 202-555-${end}`);
  await expect.poll(() => readTexts(page)).toEqual(numbers);
  const popup = await world.openPopup(page);
  await expect
    .poll(async () => (await readRows(popup)).map(({ written }) => written).toSorted())
    .toEqual(numbers);
});

test('a listed number in a closed shadow root gets its shape', async ({ world }) => {
  await world.connect();
  const page = await world.visit('shadow.html');
  await expect.poll(() => readShapes(page)).toContain('Number reported');
  await expect.poll(async () => (await readShapes(page)).length).toBe(5);
});

test('what changes in a shadow root is found', async ({ world }) => {
  await world.connect();
  const page = await world.visit('shadow.html');
  await expect.poll(() => readTexts(page)).toHaveLength(5);
  await page.evaluate(() => {
    const root = Reflect.get(window, 'open_') as ShadowRoot;
    root.querySelector('i')!.textContent = 'New: +1 202-555-0114';
  });
  await expect.poll(() => readTexts(page)).toContain('+1 202-555-0114');
});

test('a shadow root that is attached later is found', async ({ world }) => {
  await world.connect();
  const page = await world.visit('shadow.html');
  await expect.poll(() => readTexts(page)).toHaveLength(5);
  await page.evaluate(() => {
    const root = document.querySelector('#late')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Late: +1 202-555-0115</p>';
    // Anything that happens on the page: the root by itself is not told of.
    document.body.append('.');
  });
  await expect.poll(() => readTexts(page)).toContain('+1 202-555-0115');
});

test('T7: the shadow roots of a page stay as they are', async ({ world }) => {
  await world.connect();
  const page = await world.visit('shadow.html');
  await expect.poll(() => readTexts(page)).toHaveLength(5);
  const left = await page.evaluate(() => {
    const root = Reflect.get(window, 'open_') as ShadowRoot;
    return {
      html: root.innerHTML,
      sheets: root.adoptedStyleSheets.length + root.styleSheets.length,
    };
  });
  expect(left).toEqual({ html: '<p>Open: +1 202-555-0111</p><i></i>', sheets: 0 });
});
