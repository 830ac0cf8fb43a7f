import { describe, expect, test } from 'vitest';
import { createBookWorld } from '../../test/fakes/create-book-world';
import { makeFound } from '../../test/fakes/make-found';
import { makeFrame } from '../../test/fakes/make-frame';
import { makePart } from '../../test/fakes/make-part';
import type { E164 } from '../number/e164';
import { defaultSettings, type Settings } from '../settings/settings';
import type { FrameRecord } from '../tab/tab-record';
import { createFrameMemory } from './create-frame-memory';
import { createPageFitter } from './create-page-fitter';

const SHOP = '+12025550143' as E164;
const AD = '+12025550144' as E164;
const ALL_SITES = ['https://*/*', 'http://*/*'];
const TOP = { tabId: 1, frameId: 0 };
const holding = (e164: E164, part: Partial<FrameRecord> = {}) =>
  makeFrame({ site: 'https://shop.example/', numbers: [makeFound(e164)], ...part });

/** A page of a shop with an ad in it, which hears nothing of what it is told. */
async function createWorld() {
  const settings: Pick<Settings, 'checking' | 'siteChecking'> = { ...defaultSettings };
  const told: number[] = [];
  const frames = createFrameMemory();
  const { book, asked, store } = createBookWorld();
  const fitter = createPageFitter({
    book,
    frames,
    pushStop: (_tabId, frameId) => void told.push(frameId),
    readSettings: async () => settings,
  });
  await book.report(1, 0, holding(SHOP));
  await book.report(1, 3, holding(AD, { site: 'https://ad.example/' }));
  const listFrames = async () => Object.keys((await book.read(1)).frames).map(Number);
  const listWanted = () => [SHOP, AD].filter(book.wants);
  return { fitter, book, frames, settings, told, asked, store, listFrames, listWanted };
}

describe('a site that is switched off', () => {
  test('T2: wants nothing any more, though its page hears nothing', async () => {
    const { fitter, store, told, listFrames, listWanted } = await createWorld();
    await fitter.endLeft(ALL_SITES, ['https://shop.example/*']);
    expect([await listFrames(), listWanted(), told]).toEqual([[0], [SHOP], [3]]);
    await fitter.endLeft(['https://shop.example/*'], []);
    expect([await listFrames(), listWanted(), told]).toEqual([[], [], [3, 0]]);
    expect(JSON.parse(String(store.values['tab:1']))).toMatchObject({ frames: {} });
  });

  test('T2: has what it told before noted no more', async () => {
    const { fitter, frames } = await createWorld();
    const frame = frames.take(TOP, makePart({ token: 'token' }))!;
    await fitter.endLeft(ALL_SITES, []);
    expect(frames.holds(TOP, frame)).toBe(false);
  });

  test('leaves alone what was checked by hand', async () => {
    const { fitter, told, listFrames } = await createWorld();
    await fitter.endLeft(['https://other.example/*'], []);
    expect([await listFrames(), told]).toEqual([[0, 3], []]);
  });
});

test('T2: ends all frames of all tabs', async () => {
  const { fitter, book, told, listFrames, listWanted } = await createWorld();
  await book.report(2, 0, holding(AD));
  await fitter.endAll();
  expect([await listFrames(), listWanted(), told]).toEqual([[], [], [0, 3, 0]]);
});

describe('the way in which pages are checked', () => {
  test.each([
    ['for all sites', { checking: 'never' }],
    ['for the site of the page', { siteChecking: { 'shop.example': 'never' } }],
  ] as const)('T2: ends pages that are never checked, set %s', async (_where, set) => {
    const { fitter, settings, told, listFrames, listWanted } = await createWorld();
    Object.assign(settings, set);
    await fitter.fitChecking();
    expect([await listFrames(), listWanted(), told]).toEqual([[], [], [0, 3]]);
  });

  test('T2: ends only the frame where only its site is never checked', async () => {
    const { fitter, settings, told, listFrames, listWanted } = await createWorld();
    Object.assign(settings, { siteChecking: { 'ad.example': 'never' } });
    await fitter.fitChecking();
    expect([await listFrames(), listWanted(), told]).toEqual([[0], [SHOP], [3]]);
  });

  test('T2: has numbers wait for the user where they are checked on request', async () => {
    const { fitter, settings, book, told, listWanted } = await createWorld();
    Object.assign(settings, { siteChecking: { 'shop.example': 'onRequest' } });
    await fitter.fitChecking();
    const onRequest = { kind: 'unknown', reason: 'onRequest' };
    expect((await book.read(1)).verdicts).toEqual({ [SHOP]: onRequest, [AD]: onRequest });
    await book.ask(1, [AD]);
    expect([listWanted(), told]).toEqual([[AD], []]);
  });

  test('has them wait no longer where they are checked automatically again', async () => {
    const { fitter, settings, listWanted } = await createWorld();
    for (const checking of ['onRequest', 'automatic'] as const) {
      Object.assign(settings, { checking });
      await fitter.fitChecking();
    }
    expect(listWanted()).toEqual([SHOP, AD]);
  });
});
