import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { followLayout } from './follow-layout';

/** Two frames: what was asked for before the first is done before the second. */
const waitForFrames = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

beforeEach(() => {
  document.body.innerHTML =
    '<div style="height:20px;overflow:auto"><p style="height:90px"></p></div>';
});

/** A page that is followed, after the observers have reported for the first time. */
async function createWorld() {
  const stop = new AbortController();
  const state = { places: 0 };
  followLayout({ document, place: () => (state.places += 1), signal: stop.signal });
  onTestFinished(() => stop.abort());
  await waitForFrames();
  state.places = 0;
  return { state, stop };
}

test.each([
  ['the window is resized', () => window.dispatchEvent(new Event('resize'))],
  ['something in the page is scrolled', () => document.querySelector('div')!.scrollBy(0, 10)],
  ['the page becomes longer', () => document.body.append(document.createElement('hr'))],
])('places again when %s', async (_what, change) => {
  const { state } = await createWorld();
  change();
  await expect.poll(() => state.places).toBeGreaterThan(0);
});

test('places once a frame, however much is scrolled', async () => {
  const { state } = await createWorld();
  for (let index = 0; index < 50; index += 1) document.dispatchEvent(new Event('scroll'));
  await waitForFrames();
  expect(state.places).toBe(1);
});

test('F25: places nothing more when it is stopped', async () => {
  const { state, stop } = await createWorld();
  document.dispatchEvent(new Event('scroll'));
  stop.abort();
  window.dispatchEvent(new Event('resize'));
  await waitForFrames();
  expect(state.places).toBe(0);
});
