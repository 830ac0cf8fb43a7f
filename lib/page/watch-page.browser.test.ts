import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchPage } from './watch-page';

beforeEach(() => {
  document.body.innerHTML = '<p>Call <a href="tel:+12025550143">us</a></p>';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => vi.useRealTimers());

/** A watched page; each scan takes so long. */
function createWorld({ scanMs = 0 } = {}) {
  const stop = new AbortController();
  const state = { scans: 0 };
  const scan = () => {
    state.scans += 1;
    vi.advanceTimersByTime(scanMs);
  };
  watchPage({ document, scan, signal: stop.signal });
  onTestFinished(() => stop.abort());
  return { state, stop };
}
/** Mutation records are handed over in a microtask. */
const pass = async (ms: number) => {
  await Promise.resolve();
  vi.advanceTimersByTime(ms);
};
const addNumber = () => document.body.append('202-555-0144 ');

describe('watchPage', () => {
  test('scans at once', () => {
    expect(createWorld().state.scans).toBe(1);
  });

  test('F24: scans once for a burst of changes', async () => {
    const { state } = createWorld();
    for (let changes = 0; changes < 100; changes += 1) {
      addNumber();
      await pass(1);
    }
    expect(state.scans).toBe(1);
    await pass(100);
    expect(state.scans).toBe(2);
    await pass(10_000);
    expect(state.scans).toBe(2);
  });

  test.each([
    ['a node', addNumber],
    ['a text', () => (document.querySelector('p')!.firstChild!.nodeValue = 'Ring ')],
    ['an address', () => document.querySelector('a')!.setAttribute('href', 'tel:+12025550144')],
    ['an editor', () => document.querySelector('p')!.setAttribute('contenteditable', '')],
  ])('scans again when %s changes', async (_what, change) => {
    const { state } = createWorld();
    change();
    await pass(200);
    expect(state.scans).toBe(2);
  });

  test('does not scan for a change of looks', async () => {
    const { state } = createWorld();
    document.querySelector('p')!.className = 'wide';
    await pass(10_000);
    expect(state.scans).toBe(1);
  });

  test('F24: rests twenty times as long as a slow scan took', async () => {
    const { state } = createWorld({ scanMs: 50 });
    addNumber();
    await pass(999);
    expect(state.scans).toBe(1);
    await pass(1);
    expect(state.scans).toBe(2);
  });

  test('F25: goes quiet when it is stopped', async () => {
    const { state, stop } = createWorld();
    addNumber();
    await pass(100);
    stop.abort();
    addNumber();
    await pass(10_000);
    expect(state.scans).toBe(1);
  });
});
