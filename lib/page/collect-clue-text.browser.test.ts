import { afterEach, expect, test } from 'vitest';
import { MAX_CLUE_TEXT } from '../detect/page-clues';
import { readWholePage } from '../../test/fakes/read-whole-page';
import { collectClueText } from './collect-clue-text';

afterEach(() => document.body.replaceChildren());

const collect = async (html: string) =>
  collectClueText(document, await readWholePage(html)).split('\n');

test('collects all of a short page, in order', async () => {
  const html = '<h1>Shop</h1><p>Call 202-555-0143</p><p>London <b>SW1A 1AA</b></p>';
  expect(await collect(html)).toEqual([
    document.title,
    'Shop',
    'Call 202-555-0143',
    'London',
    'SW1A 1AA',
  ]);
});

test('collects what is around a number and the end of a long page', async () => {
  const filler = '<p>filler filler filler filler filler</p>'.repeat(200);
  const texts = await collect(`${filler}<p>near</p><p>202-555-0143</p>${filler}<p>the end</p>`);
  expect(texts).toContain('near');
  expect(texts).toContain('the end');
  expect(texts.length).toBeLessThan(90);
});

test('leaves out what is no text of the page', async () => {
  const html =
    '<script>script()</script><style>style{}</style><p>202-555-0143</p><textarea>draft</textarea>';
  expect(await collect(html)).toEqual([document.title, '202-555-0143']);
});

test('collects no more than the worker admits', async () => {
  const html = `<p>202-555-0143 ${'long '.repeat(300)}</p>`.repeat(200);
  const text = (await collect(html)).join('\n');
  expect(text.length).toBeLessThanOrEqual(MAX_CLUE_TEXT);
  expect(text.length).toBeGreaterThan(MAX_CLUE_TEXT / 4);
});
