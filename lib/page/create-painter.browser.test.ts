import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { waitForFrames } from '../../test/fakes/wait-for-frames';
import { createWholeReader } from '../../test/fakes/read-whole-page';
import { createMeter } from './create-meter';
import { createPainter } from './create-painter';

const TOKEN = 'abcdefghijklmnop';
const readHighlighted = () =>
  [...(CSS.highlights.get(TOKEN) ?? [])].map((range) => (range as Range).toString());

beforeEach(() => window.scrollTo(0, 0));

/** A page whose candidates are all numbers, with its marks. */
async function createWorld(html: string) {
  document.body.innerHTML = html;
  const stop = new AbortController();
  const { read, places } = createWholeReader();
  await read();
  for (const { item } of places.all().flatMap(({ sightings }) => sightings))
    item.readings = [
      {
        start: 0,
        end: item.candidate.text.length,
        e164: '+12025550143',
        certainty: 'certain',
        reason: 'shape',
      },
    ];
  const near: Element[] = [];
  const painter = createPainter({
    document,
    token: TOKEN,
    placesWithin: places.within,
    kindOf: () => 'unknown',
    onNear: (elements) => void near.push(...elements),
    meter: createMeter(),
    signal: stop.signal,
  });
  for (const { containers } of places.all()) containers.forEach(painter.watch);
  onTestFinished(() => stop.abort());
  return { painter, near, stop };
}

test('marks what is near the viewport, and the rest when it is scrolled to', async () => {
  const { near } = await createWorld(
    '<p>202-555-0143</p><p style="margin-top:5000px">202-555-0144</p>',
  );
  await expect.poll(readHighlighted).toEqual(['202-555-0143']);
  expect(near).toEqual([document.querySelector('p')]);
  window.scrollTo(0, 5_000);
  await expect.poll(readHighlighted).toEqual(['202-555-0144']);
});

test('hears of what a style sheet shows', async () => {
  const { near } = await createWorld('<p>202-555-0143</p><p id="menu">202-555-0144</p>');
  await expect.poll(readHighlighted).toHaveLength(2);
  const menu = document.querySelector<HTMLElement>('#menu')!;
  menu.style.display = 'none';
  await expect.poll(readHighlighted).toHaveLength(1);
  near.length = 0;
  menu.style.display = '';
  await expect.poll(() => near).toEqual([menu]);
});

test('F25: marks nothing more when it is stopped', async () => {
  const { painter, stop } = await createWorld('<p>202-555-0143</p>');
  await expect.poll(readHighlighted).toHaveLength(1);
  painter.paint();
  stop.abort();
  await waitForFrames();
  expect(readHighlighted()).toEqual([]);
});
