import { afterEach, describe, expect, test } from 'vitest';
import { createWholeReader, readTexts, readWholePage } from '../../test/fakes/read-whole-page';

const READER = 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap';
/** Hidden by its layout, which is not known yet when texts are joined. */
const CUT = 'display:inline-block;width:1px;height:1px;overflow:hidden;white-space:nowrap';

afterEach(() => document.body.replaceChildren());

describe('seeOccurrence leaves out', () => {
  test.each([
    ['not displayed', 'display:none'],
    ['invisible', 'visibility:hidden'],
    ['transparent', 'opacity:0'],
    ['for screen readers', READER],
    ['moved away', 'position:absolute;left:-9999px'],
    ['of no size', 'font-size:0'],
    ['without colour', 'color:transparent'],
  ])('a number beside a visible one that is %s', async (_what, style) => {
    const hidden = `<span style="${style}">+1 202-555-0111</span>`;
    for (const html of [
      `<p>Us: +1 202-555-0110, ${hidden}</p>`,
      `<p>${hidden}, us: +1 202-555-0110</p>`,
      `<p>+1 202-555-0110<b> / </b>${hidden}</p>`,
      `<p>${hidden}+1 202-555-0110</p>`,
    ]) {
      const texts = await readTexts(html);
      expect(texts.join().replace(/[/ ]+$/, '')).toBe('+1 202-555-0110');
    }
  });

  test.each([
    ['at the beginning', '<i>+49 30 </i>202-<b>555</b>-0143', '202-555-0143'],
    ['in the middle', '202-<i>99 </i>555-<b>0143</b>', '202-555-0143'],
    ['at the end', '202-<b>555</b>-0143<i>99</i>', '202-555-0143'],
  ])('what is hidden in a number %s', async (_where, html, text) => {
    const style = `<style>i { ${CUT} }</style>`;
    expect(await readTexts(`${style}<p>${html}</p>`)).toEqual([text]);
  });

  test('a number of which too little can be seen', async () => {
    const style = `<style>i { ${CUT} }</style>`;
    expect(await readTexts(`${style}<p>202<i>-555-0143</i></p>`)).toEqual([]);
  });
});

describe('seeOccurrence keeps', () => {
  test('a candidate that can be seen as it is', async () => {
    const [only] = await readWholePage('<p>Call <b>202-</b>555-0143 now</p>');
    expect(only?.candidate).toMatchObject({ text: '202-555-0143', before: 'Call\n' });
  });

  test('where the rest of a number stands', async () => {
    const [only] = await readWholePage(
      `<p>Call <b>202-</b><i style="${CUT}">99</i><u>555-0143</u> now</p>`,
    );
    const [text, rest] = [document.querySelector('b'), document.querySelector('u')];
    expect(only).toMatchObject({
      candidate: { text: '202-555-0143', before: 'Call\n', after: ' now' },
      offset: 0,
    });
    expect(only?.node).toBe(text?.firstChild);
    expect(only?.joints).toEqual([{ at: 4, node: rest?.firstChild, offset: 0 }]);
  });

  test('what a link around a number dials', async () => {
    const [, only] = await readWholePage(
      `<a href="tel:+12025550144">202-<b>555-</b><i style="${CUT}">99</i>0143</a>`,
    );
    expect(only?.candidate).toMatchObject({ text: '202-555-0143', dials: '+12025550144' });
  });
});

test.each([
  ['not displayed', ', ', 'display:none'],
  ['not displayed, with only a space between', ' ', 'display:none'],
  ['cut off', ' ', CUT],
])('a number beside a visible one that is %s counts once it is shown', async (_how, gap, style) => {
  document.body.innerHTML = `<p>202-555-0110${gap}<b style="${style}">202-555-0111</b></p>`;
  const { read } = createWholeReader();
  expect(await read()).toHaveLength(1);
  const hidden = document.querySelector('b') as HTMLElement;
  hidden.style.cssText = '';
  const found = await read({ looks: new Set([hidden]) });
  expect(found.map(({ candidate }) => candidate.text).join(' ')).toBe('202-555-0110 202-555-0111');
  hidden.style.cssText = style;
  expect(await read({ looks: new Set([hidden]) })).toHaveLength(1);
});

test('a piece that is shown makes a number whole', async () => {
  document.body.innerHTML = '<p>202-<b>555-</b><i style="font-size:0">0143</i></p>';
  const { read } = createWholeReader();
  expect(await read()).toEqual([]);
  const piece = document.querySelector('i') as HTMLElement;
  piece.removeAttribute('style');
  const found = await read({ looks: new Set([piece]) });
  expect(found.map(({ candidate }) => candidate.text)).toEqual(['202-555-0143']);
});

test.each([
  ['a box without a box', '<div><p style="display:contents">202-555-0110</p></div>'],
  ['a slot', '<p>202-555-0110<template shadowrootmode="open"><slot></slot></template></p>'],
])('what stands in %s is watched in the box that it is drawn in', async (_what, html) => {
  document.body.setHTMLUnsafe(html);
  const { read, places } = createWholeReader();
  expect(await read()).toHaveLength(1);
  expect(places.all()[0]?.containers).toEqual([document.body.firstElementChild]);
});
