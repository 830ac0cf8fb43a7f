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
  const state = { places: 0, isPinnedOnly: [] as boolean[] };
  const place = (isPinnedOnly: boolean) => {
    state.places += 1;
    state.isPinnedOnly.push(isPinnedOnly);
  };
  const follow = followLayout({ document, place, signal: stop.signal });
  onTestFinished(() => stop.abort());
  // Once for the observer's report, once more for the frame that was asked for by it.
  await waitForFrames();
  await waitForFrames();
  Object.assign(state, { places: 0, isPinnedOnly: [] });
  return { state, stop, follow };
}

const dispatch = (type: string) => document.querySelector('p')!.dispatchEvent(new Event(type));

test.each([
  ['the window is resized', () => window.dispatchEvent(new Event('resize'))],
  ['something in the page is scrolled', () => document.querySelector('div')!.scrollBy(0, 10)],
  [
    'the page becomes longer',
    () => document.body.insertAdjacentHTML('beforeend', '<p style="height:5000px">'),
  ],
  ['a picture has come', () => dispatch('load')],
  ['a transition ends', () => dispatch('transitionend')],
  ['an animation ends', () => dispatch('animationend')],
])('places again when %s', async (_what, change) => {
  const { state } = await createWorld();
  change();
  await expect.poll(() => state.places).toBeGreaterThan(0);
});

test('places again when it is told to', async () => {
  const { state, follow } = await createWorld();
  follow();
  await waitForFrames();
  expect(state).toEqual({ places: 1, isPinnedOnly: [false] });
});

test('places once a frame, however much is scrolled', async () => {
  const { state } = await createWorld();
  for (let index = 0; index < 50; index += 1) document.dispatchEvent(new Event('scroll'));
  await waitForFrames();
  expect(state.places).toBe(1);
});

test.each([
  ['the document', [true], () => document.dispatchEvent(new Event('scroll'))],
  ['a box in it', [false], () => document.querySelector('div')!.dispatchEvent(new Event('scroll'))],
])('tells that %s was scrolled', async (_what, isPinnedOnly, scroll) => {
  const { state } = await createWorld();
  scroll();
  await waitForFrames();
  expect(state.isPinnedOnly).toEqual(isPinnedOnly);
});

test('F24: rests after placing that took long, but not while somebody scrolls', async () => {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  let places = 0;
  const place = () => {
    places += 1;
    for (const endMs = performance.now() + 20; performance.now() < endMs;);
  };
  const follow = followLayout({ document, place, signal: stop.signal });
  await waitForFrames();
  await waitForFrames();
  places = 0;
  for (let frame = 0; frame < 6; frame += 1) {
    follow();
    await waitForFrames();
  }
  expect(places).toBeLessThanOrEqual(1);
  document.dispatchEvent(new Event('scroll'));
  await waitForFrames();
  expect(places).toBeGreaterThan(0);
});

test('F25: places nothing more when it is stopped', async () => {
  const { state, stop } = await createWorld();
  document.dispatchEvent(new Event('scroll'));
  stop.abort();
  window.dispatchEvent(new Event('resize'));
  await waitForFrames();
  expect(state.places).toBe(0);
});
