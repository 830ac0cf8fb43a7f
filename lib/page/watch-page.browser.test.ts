import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Changes } from './changes';
import { createMeter } from './create-meter';
import { watchPage } from './watch-page';

beforeEach(() => {
  document.body.innerHTML = '<p>Call <a href="tel:+12025550143">us</a></p>';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => vi.useRealTimers());

/** A watched page; each reading takes so long. */
function createWorld({ readMs = 0 } = {}) {
  const stop = new AbortController();
  const meter = createMeter();
  const state = { read: [] as Changes[], looks: 0 };
  const watch = watchPage({
    document,
    read: async (changes) => {
      state.read.push(changes);
      meter.measure(() => vi.advanceTimersByTime(readMs));
    },
    onLooks: () => (state.looks += 1),
    meter,
    signal: stop.signal,
  });
  onTestFinished(() => stop.abort());
  return { state, stop, watch, meter };
}
/** Mutation records are handed over in a microtask, and a reading ends in one. */
const pass = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};
const addNumber = () => document.body.append('202-555-0144 ');

describe('watchPage', () => {
  test('reads all of the page at once', () => {
    expect(createWorld().state.read.map(({ isAll }) => isAll)).toEqual([true]);
  });

  test('F24: reads once for a burst of changes', async () => {
    const { state } = createWorld();
    for (let changes = 0; changes < 100; changes += 1) {
      addNumber();
      await pass(1);
    }
    expect(state.read).toHaveLength(1);
    await pass(100);
    expect(state.read).toHaveLength(2);
    await pass(10_000);
    expect(state.read).toHaveLength(2);
  });

  test('reads what has changed and nothing else', async () => {
    const { state } = createWorld();
    addNumber();
    await pass(200);
    const { isAll, nodes } = state.read[1]!;
    expect([isAll, [...nodes]]).toEqual([false, [document.body.lastChild]]);
  });

  test.each([
    ['a node', addNumber],
    ['a text', () => (document.querySelector('p')!.firstChild!.nodeValue = 'Ring ')],
    ['an address', () => document.querySelector('a')!.setAttribute('href', 'tel:+12025550144')],
    ['an editor', () => document.querySelector('p')!.setAttribute('contenteditable', '')],
    ['a class', () => (document.querySelector('p')!.className = 'open')],
    ['a style', () => (document.querySelector('p')!.style.height = '80px')],
    ['what is hidden', () => (document.querySelector('p')!.hidden = true)],
    ['what is open', () => document.querySelector('p')!.setAttribute('open', '')],
  ])('reads again when %s changes', async (_what, change) => {
    const { state } = createWorld();
    change();
    await pass(200);
    expect(state.read).toHaveLength(2);
  });

  test('says that something may have moved when looks change, and not when text does', async () => {
    const { state } = createWorld();
    addNumber();
    await pass(0);
    expect(state.looks).toBe(0);
    document.querySelector('p')!.className = 'wide';
    await pass(0);
    expect(state.looks).toBe(1);
  });

  test('reads when it is asked to', async () => {
    const { state, watch } = createWorld();
    watch.request();
    await pass(200);
    expect(state.read).toHaveLength(2);
  });

  test('reads a shadow root and what changes in it', async () => {
    const root = document.querySelector('p')!.attachShadow({ mode: 'open' });
    const { state, watch } = createWorld();
    watch.watchRoot(root);
    await pass(200);
    expect([...state.read[1]!.nodes]).toEqual([root]);
    root.append('202-555-0144');
    await pass(200);
    expect([...state.read[2]!.nodes]).toEqual([root.firstChild]);
  });

  test('F24: rests 40 times as long as a slow reading took', async () => {
    const { state } = createWorld({ readMs: 25 });
    await pass(0);
    addNumber();
    await pass(999);
    expect(state.read).toHaveLength(1);
    await pass(1);
    expect(state.read).toHaveLength(2);
  });

  test('F24: rests for all of our work, whatever it was', async () => {
    const { state, meter } = createWorld();
    await pass(0);
    meter.measure(() => vi.advanceTimersByTime(25));
    addNumber();
    await pass(200);
    expect(state.read).toHaveLength(2);
    addNumber();
    await pass(999);
    expect(state.read).toHaveLength(2);
    await pass(1);
    expect(state.read).toHaveLength(3);
  });

  test('F25: goes quiet when it is stopped', async () => {
    const { state, stop } = createWorld();
    addNumber();
    await pass(100);
    stop.abort();
    addNumber();
    await pass(10_000);
    expect(state.read).toHaveLength(1);
  });
});
