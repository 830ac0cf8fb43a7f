import { afterEach, describe, expect, test } from 'vitest';
import { findFramePart } from './find-frame-part';

afterEach(() => document.body.replaceChildren());

/** The part of a frame of 200 by 100 pixels that can be seen, in whole pixels. */
function findPart(html: string): readonly number[] | undefined {
  document.body.setHTMLUnsafe(html);
  const host = document.querySelector('div');
  const frame = (host?.shadowRoot ?? document).querySelector('iframe') as HTMLIFrameElement;
  const part = findFramePart([frame]);
  if (!part) return undefined;
  const { clientWidth: width, clientHeight: height } = frame;
  const sides = [Math.max(0, part.left), Math.max(0, part.top)];
  return [...sides, Math.min(width, part.right), Math.min(height, part.bottom)].map(Math.round);
}

const frame = (style = '') =>
  `<iframe width="200" height="100" style="border:0;${style}"></iframe>`;

describe('findFramePart finds nothing of', () => {
  test.each([
    ['a frame that is not displayed', frame('display:none')],
    ['a frame that is invisible', frame('visibility:hidden')],
    ['a frame that is nearly transparent', frame('opacity:.02')],
    ['a frame that is moved away', frame('position:absolute;left:-9999px')],
    ['a frame that is fixed beside the page', frame('position:fixed;left:9999px')],
    ['a frame that is cut out', frame('clip-path:inset(50%)')],
    ['a frame of no size', frame('width:0;height:0')],
    ['a frame that is scaled down', frame('transform:scale(.01)')],
    ['a frame in something transparent', `<div style="opacity:0">${frame()}</div>`],
    [
      'a frame in something transparent in a shadow root',
      `<div><template shadowrootmode="open"><p style="opacity:.05">${frame()}</p></template></div>`,
    ],
  ])('%s', (_what, html) => {
    expect(findPart(html)).toBeUndefined();
  });
});

describe('findFramePart finds', () => {
  test.each([
    ['all of a frame', frame(), [0, 0, 200, 100]],
    [
      'the corner that is left inside of its edges',
      `<div style="width:50px;height:20px;overflow:hidden">${frame('border:9px solid')}</div>`,
      [0, 0, 41, 11],
    ],
    ['a frame further down', `<p style="height:5000px"></p>${frame()}`, [0, 0, 200, 100]],
    [
      'the corner that is left',
      `<div style="width:50px;height:20px;overflow:hidden">${frame()}</div>`,
      [0, 0, 50, 20],
    ],
    [
      'all that can be scrolled to',
      `<div style="width:50px;height:40px;overflow:auto">${frame()}</div>`,
      [0, 0, 200, 100],
    ],
    [
      'a frame that is half as large as its document',
      `<div style="width:50px;height:20px;overflow:hidden">${frame('transform:scale(.5);transform-origin:0 0')}</div>`,
      [0, 0, 100, 40],
    ],
  ])('%s', (_what, html, part) => {
    expect(findPart(html)).toEqual(part);
  });
});

test('a frame in a shadow root of another document is clipped by its host', () => {
  document.body.innerHTML = frame();
  const outer = document.querySelector('iframe') as HTMLIFrameElement;
  const { body } = outer.contentDocument as Document;
  body.setHTMLUnsafe(
    `<div style="width:50px;height:9px;overflow:hidden"><template shadowrootmode="open">${frame()}</template></div>`,
  );
  const inner = body.querySelector('div')?.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
  expect(findFramePart([outer, inner])).toMatchObject({ right: 50, bottom: 9 });
});
