import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { markAll } from '../../test/fakes/mark-all';
import { waitForFrames } from '../../test/fakes/wait-for-frames';
import type { VerdictKind } from '../verdict';
import { createMarks } from './create-marks';
import { SHAPE_SIZE } from './draw-shape';

const TOKEN = 'abcdefghijklmnop';
const HOST = 'abcdef-ghijklmnop';
const KINDS: readonly VerdictKind[] = ['reported', 'notListed', 'unknown'];
const findHost = () => document.querySelector(HOST);

beforeEach(() => {
  document.body.innerHTML = '<p>Call <b>202-555-0143</b> now</p><p><b>202-555-0144</b></p>';
});

/** Marks of this document, and the closed root that only its creator holds. */
function createWorld() {
  const stop = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const marks = createMarks({ document, token: TOKEN, signal: stop.signal });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const modes = attach.mock.calls.map(([{ mode }]) => mode);
  attach.mockRestore();
  onTestFinished(() => stop.abort());
  return { ...marks, root, modes, stop };
}

describe('createMarks', () => {
  test('T7: adds nothing to a page without numbers', () => {
    const html = document.documentElement.outerHTML;
    createWorld().paint([]);
    expect(document.documentElement.outerHTML).toBe(html);
    expect(CSS.highlights.has(TOKEN)).toBe(false);
  });

  test('highlights every number, and changes no node of the page', () => {
    const html = document.body.innerHTML;
    createWorld().paint(markAll('reported', 'unknown'));
    const texts = [...CSS.highlights.get(TOKEN)!].map((range) => (range as Range).toString());
    expect(texts).toEqual(['202-555-0143', '202-555-0144']);
    expect(document.body.innerHTML).toBe(html);
  });

  test('draws a shape for each number, in order', () => {
    const { paint, root } = createWorld();
    paint(markAll('reported', 'notListed'));
    const labels = [...root.children].map((shape) => shape.getAttribute('aria-label'));
    expect(labels).toEqual(['Number reported', 'Number not listed']);
  });

  test('puts new marks in the place of the old ones', () => {
    const { paint, root } = createWorld();
    paint(markAll('unknown', 'unknown'));
    paint(markAll('reported'));
    expect(root.children).toHaveLength(1);
    expect(CSS.highlights.get(TOKEN)!.size).toBe(1);
    expect(document.querySelectorAll(HOST)).toHaveLength(1);
  });

  test('comes back when the page has thrown its host out', () => {
    const { paint } = createWorld();
    paint(markAll('unknown'));
    findHost()!.remove();
    paint(markAll('unknown'));
    expect(findHost()?.isConnected).toBe(true);
  });

  test('T7: takes everything out with the last number', () => {
    const { paint } = createWorld();
    const html = document.documentElement.outerHTML;
    paint(markAll('unknown'));
    paint([]);
    expect(document.documentElement.outerHTML).toBe(html);
    expect(CSS.highlights.has(TOKEN)).toBe(false);
  });

  test('F25: takes everything out when it is stopped', () => {
    const { paint, stop } = createWorld();
    const html = document.documentElement.outerHTML;
    paint(markAll('reported'));
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(CSS.highlights.has(TOKEN)).toBe(false);
  });

  test('draws anew only where the verdict is another', async () => {
    const { paint, root } = createWorld();
    paint(markAll('unknown', 'unknown'));
    const before = [...root.children];
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changed.add(target);
    });
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-label', 'd'],
    });
    paint(markAll('unknown', 'reported'));
    await waitForFrames();
    observer.disconnect();
    expect([...root.children]).toEqual(before);
    expect([...changed]).toEqual([before[1]]);
  });
});

describe('T3: the marks of a page', () => {
  test('stand in a closed root', () => {
    const { paint, modes } = createWorld();
    paint(markAll('reported'));
    expect(modes).toEqual(['closed']);
    expect(findHost()!.shadowRoot).toBeNull();
  });

  test.each(KINDS)('hold no text to find for %s', (kind) => {
    const { paint, root } = createWorld();
    paint(markAll(kind));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
    expect(walker.nextNode()).toBeNull();
  });

  test.each(['reported', 'listed', 'checked', 'Number'])(
    'are not found by a search for %s',
    (word) => {
      const search = window as unknown as { readonly find: (text: string) => boolean };
      createWorld().paint(markAll('reported', 'notListed'));
      expect(search.find(word)).toBe(false);
      getSelection()?.removeAllRanges();
      expect(search.find('Call')).toBe(true);
    },
  );

  test('look the same from the page for every verdict', () => {
    const seen = KINDS.map((kind) => {
      const { paint, stop } = createWorld();
      paint(markAll(kind, kind));
      const ranges = [...CSS.highlights.get(TOKEN)!].map((range) => (range as Range).toString());
      const html = document.documentElement.outerHTML;
      const box = findHost()!.getBoundingClientRect().toJSON() as object;
      stop.abort();
      return JSON.stringify({ ranges, html, box });
    });
    expect(new Set(seen).size).toBe(1);
  });

  test('are of one size and in one place for every verdict', async () => {
    const { paint, root } = createWorld();
    paint(markAll('unknown'));
    await waitForFrames();
    const boxes = KINDS.map((kind) => {
      paint(markAll(kind));
      return JSON.stringify(root.firstElementChild!.getBoundingClientRect());
    });
    expect(new Set(boxes).size).toBe(1);
  });

  test('T4: cannot be hit by a click', async () => {
    const { paint, root } = createWorld();
    paint(markAll('reported'));
    await waitForFrames();
    const { x, y } = root.firstElementChild!.getBoundingClientRect();
    expect(document.elementFromPoint(x + 1, y + SHAPE_SIZE - 1)).not.toBe(findHost());
  });
});

describe('F25: marks that were stopped', () => {
  test('do not come back with a late answer', () => {
    const { paint, stop } = createWorld();
    const html = document.documentElement.outerHTML;
    stop.abort();
    paint(markAll('reported'));
    expect(document.documentElement.outerHTML).toBe(html);
    expect(CSS.highlights.has(TOKEN)).toBe(false);
  });

  test('read no layout', () => {
    const { paint, place, stop } = createWorld();
    paint(markAll('reported'));
    stop.abort();
    const read = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    place();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });
});
