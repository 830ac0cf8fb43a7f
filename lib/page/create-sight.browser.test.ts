import { afterEach, describe, expect, test } from 'vitest';
import { createWholeReader, readTexts } from '../../test/fakes/read-whole-page';

const NUMBER = '202-555-0143';
const WIDE = 'style="width:9999px;height:1px"';

afterEach(() => {
  window.scrollTo(0, 0);
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    element.removeAttribute('style');
    element.removeAttribute('dir');
  }
});

/** Scrolls the first element that has a mark for it, and reads the page then. */
async function readScrolled(html: string): Promise<readonly string[]> {
  document.body.setHTMLUnsafe(html);
  const scroller = document.querySelector('[data-left],[data-top]') as HTMLElement;
  scroller.scrollTo(Number(scroller.dataset['left'] ?? 0), Number(scroller.dataset['top'] ?? 0));
  const found = await createWholeReader().read();
  return found.map(({ candidate }) => candidate.text);
}

describe('createSight does not see', () => {
  test.each([
    ['what is fixed right of the viewport', `<p style="position:fixed;left:9999px">${NUMBER}</p>`],
    ['what is fixed below the viewport', `<p style="position:fixed;top:9999px">${NUMBER}</p>`],
    [
      'what is moved out of a box to the right',
      `<div style="overflow:hidden"><p style="position:relative;left:9999px">${NUMBER}</p></div>`,
    ],
    [
      'what is moved out of a box below it',
      `<div style="overflow:hidden;height:20px"><p style="margin-top:99px">${NUMBER}</p></div>`,
    ],
    [
      'what is indented out of a box',
      `<p style="overflow:clip;text-indent:400px;width:300px;white-space:nowrap">${NUMBER}</p>`,
    ],
    [
      'what is cut off by most of a line',
      `<p style="overflow:hidden;width:40px;white-space:nowrap">${NUMBER}</p>`,
    ],
    [
      'what is absolute in a box that clips',
      `<div style="position:relative;overflow:hidden;height:20px"><div><p style="position:absolute;top:50px">${NUMBER}</p></div></div>`,
    ],
    [
      'what is absolute in a box that is transformed and clips',
      `<div style="transform:translate(0);overflow:hidden;height:20px"><p style="position:absolute;top:50px">${NUMBER}</p></div>`,
    ],
    [
      'what is fixed in a box that is transformed and clips',
      `<div style="transform:translate(0);overflow:hidden;height:20px"><p style="position:fixed;top:50px">${NUMBER}</p></div>`,
    ],
    ['a polygon without area', cutOut('polygon(0 0, 100% 100%, 0 0)')],
    ['a polygon beside the text', cutOut('polygon(90% 0, 100% 0, 100% 100%)')],
    ['an ellipse of no size', cutOut('ellipse(0 0 at 50% 50%)')],
    ['a circle of no size', cutOut('circle(0)')],
    ['an inset that leaves nothing', cutOut('inset(0 0 0 100%)')],
    ['an inset in a sum', cutOut('inset(calc(50% + 1px) 0)')],
    [
      'what is fixed in something that is cut out',
      `<div style="clip-path:inset(50%)"><p style="position:fixed;top:9px">${NUMBER}</p></div>`,
    ],
    [
      'what the last digits are cut off from',
      `<p style="overflow:hidden;width:9ch;font-family:monospace;white-space:nowrap">${NUMBER}</p>`,
    ],
    ['a cut around something fixed', cutOut('inset(50%)', 'position:fixed;top:9px')],
    ['what is nearly transparent', `<p style="opacity:.05">${NUMBER}</p>`],
    [
      'what is nearly transparent by all around it',
      `<div style="opacity:.25"><div style="opacity:.25"><p>${NUMBER}</p></div></div>`,
    ],
    ['what is faded by a filter', `<div style="filter:opacity(0)"><p>${NUMBER}</p></div>`],
    ['transparent letters', `<p style="color:transparent">${NUMBER}</p>`],
    ['letters of hardly any colour', `<p style="color:rgb(0 0 0 / 4%)">${NUMBER}</p>`],
    ['letters without a filling', `<p style="-webkit-text-fill-color:transparent">${NUMBER}</p>`],
    [
      'letters that nothing shows through',
      `<p style="color:transparent;background-clip:text">${NUMBER}</p>`,
    ],
    ['letters of two pixels', `<p style="font-size:2px">${NUMBER}</p>`],
    ['what is scaled down', `<p style="transform:scale(.1)">${NUMBER}</p>`],
    ['what is turned away', `<p style="transform:rotateX(90deg)">${NUMBER}</p>`],
    [
      'what is invisible in a box without a box',
      `<div style="display:contents;visibility:hidden">${NUMBER}</div>`,
    ],
    ['what is right in what is not rendered', `<p style="content-visibility:hidden">${NUMBER}</p>`],
    ['what a canvas would show otherwise', `<canvas>${NUMBER}</canvas>`],
    ['what a video would show otherwise', `<video>${NUMBER}</video>`],
    [
      'what an object would show otherwise',
      `<object data="data:text/plain,x" type="text/plain">${NUMBER}</object>`,
    ],
    ['what a frame would show otherwise', `<iframe srcdoc="x">${NUMBER}</iframe>`],
    ['a definition in a drawing', `<svg><defs><text y="20">${NUMBER}</text></defs></svg>`],
    ['a drawing without a filling', `<svg><text y="20" fill="none">${NUMBER}</text></svg>`],
    [
      'a slot that is transparent',
      `<div>${NUMBER}<template shadowrootmode="open"><p style="opacity:0"><slot></slot></p></template></div>`,
    ],
  ])('%s', async (_what, html) => {
    expect(await readTexts(html)).toEqual([]);
  });

  test.each([
    [
      'what is moved to the left in a box that is scrolled',
      `<div data-left="40" style="overflow:auto"><p style="position:relative;left:-9999px">${NUMBER}</p><p ${WIDE}></p></div>`,
    ],
    [
      'what is moved up in a box that is scrolled',
      `<div data-top="40" style="overflow:auto;height:90px"><p style="position:relative;top:-9999px">${NUMBER}</p><p style="height:999px"></p></div>`,
    ],
    [
      'what cannot be scrolled as far as it is away',
      `<div data-top="0" style="overflow:auto;height:90px"><p style="height:95px"></p><div style="height:0;overflow:clip"><p style="margin-top:400px">${NUMBER}</p></div></div>`,
    ],
    [
      'what only a script scrolls to',
      `<div data-top="0" style="overflow:hidden;height:90px"><p style="height:999px"></p><p>${NUMBER}</p></div>`,
    ],
  ])('%s', async (_what, html) => {
    expect(await readScrolled(html)).toEqual([]);
  });

  test('what is below a page that cannot be scrolled', async () => {
    document.body.style.overflow = 'hidden';
    expect(await readTexts(`<p style="margin-top:5000px">${NUMBER}</p>`)).toEqual([]);
  });
});

describe('createSight sees', () => {
  test.each([
    ['what is further down', `<p style="margin-top:5000px">${NUMBER}</p>`],
    ['what is further right', `<p style="margin-left:3000px;width:300px">${NUMBER}</p>`],
    [
      'what sticks to the top',
      `<p style="position:sticky;top:0">${NUMBER}</p><p style="height:3000px"></p>`,
    ],
    ['what is fixed in the viewport', `<p style="position:fixed;bottom:9px">${NUMBER}</p>`],
    [
      'what is fixed in a box that is transformed',
      `<div style="transform:translateY(3000px)"><p style="position:fixed;top:0">${NUMBER}</p></div>`,
    ],
    [
      'what is absolute and stands out of a box that does not hold it',
      `<div style="overflow:hidden;height:1px"><p style="position:absolute">${NUMBER}</p></div>`,
    ],
    [
      'what stands out of a line that clips',
      `<p><span style="overflow:hidden;line-height:0">${NUMBER}</span></p>`,
    ],
    [
      'a tight line',
      `<p style="overflow:hidden;line-height:1;height:1em;font:20px/1 monospace">${NUMBER}</p>`,
    ],
    ['a shape around the text', cutOut('polygon(0 0, 100% 0, 100% 100%, 0 100%)')],
    ['a circle around the text', cutOut('circle(200px at 50% 50%)')],
    ['a round corner', cutOut('inset(0 round 9px)')],
    ['letters that are faded', `<p style="opacity:.6">${NUMBER}</p>`],
    [
      'letters that are faded twice',
      `<p style="opacity:.6"><b style="opacity:.6">${NUMBER}</b></p>`,
    ],
    ['letters of some colour', `<p style="color:rgb(0 0 0 / .5)">${NUMBER}</p>`],
    [
      'letters that a gradient shows through',
      `<p style="background:linear-gradient(red,blue) text;color:transparent"><b>${NUMBER}</b></p>`,
    ],
    [
      'letters that are drawn as outlines',
      `<p style="color:transparent;-webkit-text-stroke:1px red">${NUMBER}</p>`,
    ],
    ['small print', `<p style="font-size:6px">${NUMBER}</p>`],
    ['what is scaled to a half', `<p style="transform:scale(.5)">${NUMBER}</p>`],
    ['what is turned', `<p style="margin:99px 0;transform:rotate(-90deg)">${NUMBER}</p>`],
    ['what is written downwards', `<p style="writing-mode:vertical-rl">${NUMBER}</p>`],
    [
      'what is visible in something invisible',
      `<div style="visibility:hidden"><p style="visibility:visible">${NUMBER}</p></div>`,
    ],
    ['a drawing', `<svg><text y="20">${NUMBER}</text></svg>`],
    [
      'what is shown in place of an object',
      `<object data="data:image/png;base64,x">${NUMBER}</object>`,
    ],
    [
      'a slot',
      `<div>${NUMBER}<template shadowrootmode="open"><p><slot></slot></p></template></div>`,
    ],
    [
      'a part of a text that has more in it than is looked at in pieces',
      `<p>${NUMBER} ${'word '.repeat(999)}</p>`,
    ],
    ['a text with much space in its source', `<p>${' \n'.repeat(3_000)}${NUMBER}</p>`],
  ])('%s', async (_what, html) => {
    expect(await readTexts(html)).toEqual([NUMBER]);
  });

  test.each([
    [
      'what a reader has scrolled past',
      `<div data-top="400" style="overflow:auto;height:90px"><p>${NUMBER}</p><p style="height:999px"></p></div>`,
    ],
    [
      'what a reader has not scrolled to',
      `<div data-top="0" style="overflow:auto;height:90px"><p style="height:999px"></p><p>${NUMBER}</p></div>`,
    ],
    [
      'a slide that a reader scrolls to',
      `<div data-left="0" style="overflow-x:scroll;display:flex"><p ${WIDE}></p><p>${NUMBER}</p></div>`,
    ],
    [
      'a slide that a script has scrolled to',
      `<div data-left="9999" style="overflow:hidden;display:flex;width:300px"><p style="flex:none;width:900px"></p><p style="flex:none;width:300px">${NUMBER}</p></div>`,
    ],
    [
      'a box that is scrolled to the left',
      `<div dir="rtl" data-left="0" style="overflow:auto"><p style="width:9999px"><span style="float:left">${NUMBER}</span></p></div>`,
    ],
    [
      'the older lines of a chat',
      `<div data-top="0" style="overflow:auto;height:90px;display:flex;flex-direction:column-reverse"><p style="flex:none;height:999px"></p><p>${NUMBER}</p></div>`,
    ],
  ])('%s', async (_what, html) => {
    expect(await readScrolled(html)).toEqual([NUMBER]);
  });

  test('what is left on a page that is read from the right', async () => {
    document.documentElement.dir = 'rtl';
    expect(await readTexts(`<p style="margin-right:3000px;width:300px">${NUMBER}</p>`)).toEqual([
      NUMBER,
    ]);
  });

  test('what is further down where only the width cannot be scrolled', async () => {
    document.body.style.overflowX = 'hidden';
    expect(await readTexts(`<p style="margin-top:5000px">${NUMBER}</p>`)).toEqual([NUMBER]);
  });

  test('what stands out of a page whose body is as high as the viewport', async () => {
    document.documentElement.style.cssText = document.body.style.cssText = 'height:100%';
    document.body.style.overflow = 'auto';
    expect(await readTexts(`<p style="margin-top:5000px">${NUMBER}</p>`)).toEqual([NUMBER]);
  });
});

function cutOut(path: string, style = ''): string {
  return `<p style="${style};width:300px;clip-path:${path}">${NUMBER}</p>`;
}
