import { afterEach, describe, expect, test } from 'vitest';
import { createWholeReader, readTexts, readWholePage } from '../../test/fakes/read-whole-page';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.designMode = 'off';
});

describe('createPageScan finds', () => {
  test('the runs of a text with their offsets and context', async () => {
    const [only] = await readWholePage('<p>Call (202) 555-0143 now</p>');
    expect(only).toMatchObject({
      offset: 5,
      candidate: { source: 'text', text: '(202) 555-0143', before: 'Call ', after: ' now' },
    });
  });

  test('the label before a number in the element in front', async () => {
    const [only] = await readWholePage('<div>Telephone</div><div>0844 1234567</div>');
    expect(only?.candidate.before).toBe('Telephone\n');
  });

  test('the label through elements that only hold signs', async () => {
    const [only] = await readWholePage('<b>Telephone</b><i>:</i> <span>0844 1234567</span>');
    expect(only?.candidate.before).toMatch(/^Telephone\n:/);
  });

  test('what a number counts in the element behind', async () => {
    const [only] = await readWholePage('<p><b>1 234 567</b> inhabitants</p>');
    expect(only?.candidate.after).toBe(' inhabitants');
  });

  test('the number of a link, and in its text what it dials', async () => {
    const found = await readWholePage('<a href="tel:+1-202-555-0143">Call 202-555-0144</a>');
    expect(found.map(({ candidate }) => candidate)).toMatchObject([
      { source: 'link', text: '+1-202-555-0143' },
      { source: 'text', text: '202-555-0144', dials: '+1-202-555-0143' },
    ]);
  });

  test('the number of an area by its picture', async () => {
    const [only] = await readWholePage(
      '<img usemap="#m" width="50" height="50" alt=""><map name="m"><area href="tel:+12025550143" shape="default"></map>',
    );
    expect(only?.node).toBe(document.querySelector('img'));
  });

  test.each([
    ['a list', '<p>202-555-0143, 202-555-0144</p>', ['202-555-0143', '202-555-0144']],
    [
      'an island in an editor',
      '<div contenteditable><p contenteditable="false">202-555-0143</p></div>',
      ['202-555-0143'],
    ],
    [
      'text that stands out of an empty box',
      '<div style="width:0;height:0">202-555-0143</div>',
      ['202-555-0143'],
    ],
    [
      'text in a box without a box',
      '<div style="display:contents">202-555-0143</div>',
      ['202-555-0143'],
    ],
    ['text in another script', '<p>٠٢٠٢٥٥٥٠١٤٣</p>', ['٠٢٠٢٥٥٥٠١٤٣']],
  ])('%s', async (_what, html, texts) => {
    expect(await readTexts(html)).toEqual(texts);
  });
});

describe('createPageScan leaves alone', () => {
  test.each([
    ['a field', '<textarea>202-555-0143</textarea>'],
    ['code', '<code>202-555-0143</code>'],
    ['a quotation of code', '<pre>202-555-0143</pre>'],
    ['a script', '<script type="text/plain">202-555-0143</script>'],
    ['a style', '<style>/* 202-555-0143 */</style>'],
    ['an editor', '<div contenteditable><p>202-555-0143</p></div>'],
    ['a text box', '<div role="textbox">202-555-0143</div>'],
    ['what is not displayed', '<p style="display:none">202-555-0143</p>'],
    ['what is hidden', '<p hidden>202-555-0143</p>'],
    ['what is invisible', '<p style="visibility:hidden">202-555-0143</p>'],
    ['what is transparent', '<div style="opacity:0"><p>202-555-0143</p></div>'],
    ['what is not rendered', '<div style="content-visibility:hidden"><p>202-555-0143</p></div>'],
    ['letters of no size', '<p style="font-size:0">202-555-0143</p>'],
    ['what is scaled to nothing', '<p style="transform:scale(0)">202-555-0143</p>'],
    ['a box of no height', '<div style="height:0;overflow:hidden"><p>202-555-0143</p></div>'],
    [
      'one pixel for screen readers',
      '<p>A<span style="position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap"><b>202-555-0143</b></span></p>',
    ],
    [
      'what is cut out by an old rule',
      '<p style="position:absolute;clip:rect(0 0 0 0)">202-555-0143</p>',
    ],
    [
      'what is cut out by a path',
      '<p style="position:relative;clip-path:inset(50%)"><b>202-555-0143</b></p>',
    ],
    ['what is moved off the page', '<p style="position:absolute;left:-9999px">202-555-0143</p>'],
    ['what is moved above the page', '<p style="position:absolute;top:-9999px">202-555-0143</p>'],
    ['what is indented off the page', '<p style="text-indent:-9999px">202-555-0143</p>'],
    ['a detail that is closed', '<details><summary>More</summary><p>202-555-0143</p></details>'],
    ['text of its own in a detail that is closed', '<details>202-555-0143</details>'],
    [
      'what a shadow root has no slot for',
      '<div>202-555-0143<template shadowrootmode="open"></template></div>',
    ],
    ['a link in an editor', '<div contenteditable><a href="tel:+12025550143">us</a></div>'],
  ])('%s', async (_what, html) => {
    expect(await readTexts(html)).toEqual([]);
  });

  test('a document that is edited', async () => {
    document.designMode = 'on';
    expect(await readTexts('<p>202-555-0143</p>')).toEqual([]);
  });

  test('the page as it is', async () => {
    document.body.innerHTML = '<p>Call 202-555-0143 <a href="tel:+12025550144">or this</a></p>';
    const html = document.documentElement.outerHTML;
    await createWholeReader().read();
    expect(document.documentElement.outerHTML).toBe(html);
  });
});

describe('createPageScan reads as one', () => {
  test.each([
    [
      'inline elements',
      '<p>Tel. <b>+49</b> <i>30</i> <span>1234567</span></p>',
      '+49 30 1234567',
      [3, 4, 6, 7],
    ],
    [
      'nodes that were made apart',
      '<p>202-<!-- -->555-<!-- -->0143</p>',
      '202-555-0143',
      undefined,
    ],
    [
      'boxes in a line',
      '<p><b style="display:inline-block">202-555</b><b style="display:inline-block">-0143</b></p>',
      '202-555-0143',
      [7],
    ],
    [
      'blocks that are displayed in a line',
      '<div style="display:inline">202-555</div><div style="display:inline">-0143</div>',
      '202-555-0143',
      [7],
    ],
    [
      'elements with something hidden between',
      '<p><b>202-555</b><i hidden>9</i><b>-0143</b></p>',
      '202-555-0143',
      [7],
    ],
    [
      'elements with a place to break between',
      '<p><b>202-555</b><wbr><b>-0143</b></p>',
      '202-555-0143',
      [7],
    ],
  ])('%s', async (_what, html, text, breaks) => {
    const [only, ...more] = await readWholePage(html);
    expect([only?.candidate.text, only?.candidate.breaks, more]).toEqual([text, breaks, []]);
  });

  test('a label and a number without a space between', async () => {
    const [only] = await readWholePage('<p><b>Telephone</b><b>0844 1234567</b></p>');
    expect(only?.candidate).toMatchObject({ text: '0844 1234567', before: 'Telephone\n' });
  });
});

describe('createPageScan reads apart', () => {
  test.each([
    ['blocks', '<div>2025550</div><div>1430000</div>', ['2025550', '1430000']],
    ['a block and what is behind it', '<div>2025550</div>1430000', ['2025550', '1430000']],
    ['a block and what is in front', '2025550<div>1430000</div>', ['2025550', '1430000']],
    [
      'inline elements that are displayed as blocks',
      '<b style="display:block">2025550</b><b style="display:block">1430000</b>',
      ['2025550', '1430000'],
    ],
    ['cells', '<table><tr><td>2025550</td><td>1430000</td></tr></table>', ['2025550', '1430000']],
    ['lines', '<p>2025550<br>1430000</p>', ['2025550', '1430000']],
    [
      'what a picture stands between',
      '<p>2025550<img alt="" width="9" height="9">1430000</p>',
      ['2025550', '1430000'],
    ],
    ['what a field stands between', '<p>2025550<input>1430000</p>', ['2025550', '1430000']],
    ['code beside text', '<p>2025550<code>1430000</code></p>', ['2025550']],
    [
      'line breaks that are kept',
      '<p style="white-space:pre-line">2025550\n1430000</p>',
      ['2025550', '1430000'],
    ],
  ])('%s', async (_what, html, texts) => {
    expect(await readTexts(html)).toEqual(texts);
  });

  test('no line breaks of the source', async () => {
    expect(await readTexts('<p>202-555\n-0143</p>')).toEqual(['202-555\n-0143']);
  });

  test('what a chain of figures has of numbers, without end', async () => {
    const texts = await readTexts(`<p>${'<b>1234</b>-'.repeat(2_000)}</p>`);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(200);
    expect(texts.length).toBeGreaterThan(30);
  });
});

test('a form with a field of the name of a method does not keep the rest from being found', async () => {
  document.body.innerHTML = '<form><input name="querySelectorAll"></form><p>Call 202-555-0143</p>';
  const { read } = createWholeReader();
  const found = await read({ nodes: new Set(document.body.children) });
  expect(found.map(({ candidate }) => candidate.text)).toEqual(['202-555-0143']);
});
