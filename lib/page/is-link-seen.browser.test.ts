import { afterEach, describe, expect, test } from 'vitest';
import { createWholeReader, readTexts } from '../../test/fakes/read-whole-page';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const NUMBER = '+12025550143';
const dial = (inside: string, attributes = '') =>
  `<p>Us: <a href="tel:${NUMBER}" ${attributes}>${inside}</a></p>`;
const map = (area: string, picture = 'width="50" height="50"') =>
  `<img usemap="#m" alt="" ${picture}><map name="m"><area href="tel:${NUMBER}" ${area}></map>`;

afterEach(() => document.body.replaceChildren());

describe('isLinkSeen does not count', () => {
  test.each([
    ['a link with nothing in it', dial('')],
    ['a link with spaces that take up room', dial('&nbsp;\u2800\u3164\u200B')],
    ['an empty link that lies over something', dial('', 'style="position:absolute;inset:0"')],
    ['a link of two pixels', dial('', 'style="display:block;width:2px;height:2px;background:red"')],
    ['a dot', dial('.')],
    ['a link of text without colour', dial('Call us', 'style="color:transparent"')],
    ['a link of text of no size', dial('Call us', 'style="font-size:0"')],
    ['a link that is nearly transparent', dial('Call us', 'style="opacity:.02"')],
    ['a link that is moved away', dial('Call us', 'style="position:absolute;left:-9999px"')],
    ['a link that is cut off', dial('Call us', 'style="display:block;height:0;overflow:hidden"')],
    ['a picture of one pixel', dial(`<img src="${PIXEL}" width="1" height="1" alt="">`)],
    ['a picture that is invisible', dial(`<img width="50" style="visibility:hidden" alt="">`)],
    ['a background without colour', dial('', 'style="padding:9px;background:transparent"')],
    ['an icon without a sign', `<style>a::before { content: '' }</style>${dial('')}`],
    ['an area of no size', map('coords="0,0,0,0"')],
    ['an area of a pixel', map('coords="5,5,6,6" shape="rect"')],
    ['a small circle', map('coords="5,5,1" shape="circle"')],
    ['a triangle without height', map('coords="5,5,25,5,45,5" shape="poly"')],
    ['an area without coordinates', map('')],
    ['an area of a tiny picture', map('shape="default"', 'width="1" height="1"')],
    ['an area of a hidden picture', map('shape="default"', 'width="50" height="50" hidden')],
    [
      'an area of a transparent picture',
      map('shape="default"', 'width="50" height="50" style="opacity:0"'),
    ],
  ])('%s', async (_what, html) => {
    expect(await readTexts(html)).toEqual([]);
  });
});

describe('isLinkSeen counts', () => {
  test.each([
    ['words', dial('Call us')],
    ['words in elements of their own', dial('<b></b><span><i>C</i><i>all</i></span>')],
    ['words in a box without a box', dial('<b style="display:contents">Call us</b>')],
    ['a link without a box', dial('<b>Call us</b>', 'style="display:contents"')],
    ['a sign', dial('☎')],
    ['words that are shortened', dial('Call us', 'style="display:block;width:20px;overflow:clip"')],
    ['a picture', dial(`<img src="${PIXEL}" width="20" height="20" alt="">`)],
    [
      'a picture beside words that are hidden',
      dial(`Call us<img width="20" height="20" alt="">`, 'style="color:transparent;font-size:0"'),
    ],
    ['a drawing', dial('<svg width="20" height="20" fill="none"><path d="M0 0h9v9"/></svg>')],
    ['a background', dial('<i></i>', 'style="padding:9px;background:red"')],
    [
      'an icon of a font',
      `<style>i::before { content: '\\260E' }</style>${dial('<i style="display:inline-block"></i>')}`,
    ],
    [
      'a picture of a style sheet',
      dial(`<i style="display:inline-block;width:20px;height:20px;background:url(${PIXEL})"></i>`),
    ],
    ['words further down', `<p style="height:5000px"></p>${dial('Call us')}`],
    ['an area', map('coords="5,5,25,25"')],
    ['all of a picture', map('shape="default"')],
    ['a circle', map('coords="25,25,10" shape="circle"')],
    ['a triangle', map('coords="5,5,25,45,45,5" shape="poly"')],
  ])('%s', async (_what, html) => {
    expect(await readTexts(html)).toEqual([NUMBER]);
  });
});

test('a link counts once something in it is shown', async () => {
  document.body.innerHTML = dial('<i hidden>Call us</i>');
  const { read } = createWholeReader();
  expect(await read()).toEqual([]);
  const shown = document.querySelector('i') as HTMLElement;
  shown.hidden = false;
  expect(await read({ looks: new Set([shown]) })).toHaveLength(1);
});
