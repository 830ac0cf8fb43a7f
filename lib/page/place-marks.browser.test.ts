import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { markAll } from '../../test/fakes/mark-all';
import { waitForFrames } from '../../test/fakes/wait-for-frames';
import { createMarks } from './create-marks';
import { SHAPE_SIZE } from './draw-shape';
import type { Mark } from './mark';

beforeEach(() => {
  window.scrollTo(0, 0);
  document.body.innerHTML = '<p>Call <b>202-555-0143</b> now</p><p><b>202-555-0144</b></p>';
});

/** Marks of this document, and the closed root that only its creator holds. */
function createWorld() {
  const stop = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const marks = createMarks({ document, token: 'abcdefghijklmnop', signal: stop.signal });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  onTestFinished(() => stop.abort());
  return { ...marks, root };
}

const readDisplays = (root: ShadowRoot) =>
  [...root.children].map((shape) => getComputedStyle(shape).display);
/** Notes of which ranges the layout is read. */
function spyOnReads() {
  const read = vi.spyOn(Range.prototype, 'getClientRects');
  onTestFinished(() => read.mockRestore());
  return read;
}

describe('the shape of a number', () => {
  /** Where the shape stands, from the end corner of its number. */
  const readDistance = (root: ShadowRoot, { range }: Mark) => {
    const shape = root.firstElementChild!.getBoundingClientRect();
    const number = [...range.getClientRects()].at(-1)!;
    return { x: Math.round(shape.x - number.right), y: Math.round(shape.y - number.top) };
  };
  const styleRoot = (css: string) => {
    document.documentElement.style.cssText = css;
    onTestFinished(() => document.documentElement.removeAttribute('style'));
  };

  test.each([
    ['a plain page', ''],
    ['a page with margins', 'margin:40px 0 0 60px;padding:7px;border:3px solid'],
    ['a page that is positioned', 'position:relative;top:30px;left:20px'],
    ['a page that was moved', 'transform:translate(25px,35px)'],
  ])('stands at its end corner on %s', async (_what, css) => {
    styleRoot(css);
    const { paint, root } = createWorld();
    const marks = markAll('reported');
    paint(marks);
    await waitForFrames();
    expect(readDistance(root, marks[0]!)).toEqual({ x: -2, y: -SHAPE_SIZE / 2 });
  });

  test('stands at its end corner on a page that was scrolled', async () => {
    document.body.style.padding = '300px 0 5000px';
    onTestFinished(() => document.body.removeAttribute('style'));
    window.scrollTo(0, 150);
    const { paint, root } = createWorld();
    const marks = markAll('reported');
    paint(marks);
    await waitForFrames();
    expect(window.scrollY).toBe(150);
    expect(readDistance(root, marks[0]!)).toEqual({ x: -2, y: -SHAPE_SIZE / 2 });
  });

  test('stands at the end of the last line of a number that is broken', async () => {
    document.body.innerHTML = '<p style="width:8ch;font:16px monospace"><b>202 555 0143</b></p>';
    const { paint, root } = createWorld();
    const marks = markAll('reported');
    paint(marks);
    await waitForFrames();
    expect(marks[0]!.range.getClientRects().length).toBeGreaterThan(1);
    expect(readDistance(root, marks[0]!)).toEqual({ x: -2, y: -SHAPE_SIZE / 2 });
  });

  test('follows its number when it is placed again', async () => {
    const { paint, place, root } = createWorld();
    const marks = markAll('reported');
    paint(marks);
    await waitForFrames();
    document.body.prepend(document.createElement('hr'));
    place();
    expect(readDistance(root, marks[0]!)).toEqual({ x: -2, y: -SHAPE_SIZE / 2 });
  });

  test('is hidden while its number is', async () => {
    const { paint, place, root } = createWorld();
    paint(markAll('reported'));
    await waitForFrames();
    const shape = root.firstElementChild as SVGElement;
    document.querySelector('p')!.hidden = true;
    place();
    expect(shape.style.display).toBe('none');
    document.querySelector('p')!.hidden = false;
    place();
    expect(shape.style.display).toBe('block');
  });

  test.each([
    ['visibility', 'visibility:hidden'],
    ['opacity', 'opacity:0'],
  ])('is hidden while its number is by %s', async (_what, css) => {
    const { paint, place, root } = createWorld();
    paint(markAll('reported', 'reported'));
    await waitForFrames();
    document.querySelector('p')!.style.cssText = css;
    place();
    expect(readDisplays(root)).toEqual(['none', 'block']);
  });

  test.each([
    ['auto', 'overflow:auto', ['block', 'none']],
    ['hidden', 'overflow:hidden', ['block', 'none']],
    ['clip', 'overflow:clip', ['block', 'none']],
    ['clip on one side', 'overflow-x:clip', ['block', 'block']],
    ['visible', '', ['block', 'block']],
  ])('shows within overflow %s only where its number does', async (_what, css, displays) => {
    document.body.innerHTML = `<div style="height:50px;${css}"><p><b>202-555-0143</b><p style="margin-top:60px"><b>202-555-0144</b></div>`;
    const { paint, root } = createWorld();
    paint(markAll('reported', 'reported'));
    await waitForFrames();
    expect(readDisplays(root)).toEqual(displays);
  });

  test('is not clipped by a box that its number stands out of', async () => {
    document.body.innerHTML =
      '<div style="height:9px;overflow:hidden"><i style="position:absolute;top:80px"><b>202-555-0143</b></i></div>';
    const { paint, root } = createWorld();
    paint(markAll('reported'));
    await waitForFrames();
    expect(readDisplays(root)).toEqual(['block']);
  });

  test('comes and goes with its number in a box that scrolls', async () => {
    document.body.innerHTML =
      '<div style="height:50px;overflow:auto"><p style="margin-top:90px"><b>202-555-0143</b></div>';
    const { paint, place, root } = createWorld();
    const marks = markAll('reported');
    paint(marks);
    await waitForFrames();
    expect(readDisplays(root)).toEqual(['none']);
    document.querySelector('div')!.scrollTo(0, 80);
    await waitForFrames();
    place();
    expect(readDistance(root, marks[0]!)).toEqual({ x: -2, y: -SHAPE_SIZE / 2 });
    document.querySelector('div')!.scrollTo(0, 0);
    place();
    expect(readDisplays(root)).toEqual(['none']);
  });

  test.each([
    ['in a box that scrolls', 'height:100px;overflow:auto', '60'],
    ['at the end of its line', 'text-align:right', '3'],
    ['in small print at its end', 'padding-top:3000px;font:3px/1 serif', '1'],
  ])('makes the page no larger %s', async (_what, css, count) => {
    document.body.style.margin = '0';
    onTestFinished(() => document.body.removeAttribute('style'));
    document.body.innerHTML = `<div style="${css}">${'<p style="margin:0"><b>202-555-0143</b></p>'.repeat(Number(count))}</div>`;
    const size = () => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    };
    const before = size();
    const { paint, root } = createWorld();
    paint(markAll(...Array.from({ length: 60 }, () => 'reported' as const)));
    window.scrollTo(0, before[1]!);
    await expect.poll(() => readDisplays(root)).toContain('block');
    expect(size()).toEqual(before);
    const { right } = root.firstElementChild!.getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(before[0]!);
  });

  test('follows a number that does not scroll with the page', async () => {
    document.body.innerHTML =
      '<header style="position:fixed;top:40px"><b>202-555-0143</b></header><p style="height:5000px"><b>202-555-0144</b>';
    const { paint, place, root } = createWorld();
    const marks = markAll('reported', 'unknown');
    paint(marks);
    await waitForFrames();
    window.scrollTo(0, 30);
    const read = spyOnReads();
    place(true);
    expect(read.mock.contexts.map(String)).toEqual(['202-555-0143']);
    expect(readDistance(root, marks[0]!)).toEqual({ x: -2, y: -SHAPE_SIZE / 2 });
  });
});
