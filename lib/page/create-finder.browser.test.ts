import { afterEach, expect, onTestFinished, test } from 'vitest';
import { NO_CHANGES } from '../../test/fakes/read-whole-page';
import type { Body, Send } from '../message/protocol';
import { createFinder } from './create-finder';
import { createMeter } from './create-meter';
import { EVERYWHERE } from './everywhere';

afterEach(() => document.body.replaceChildren());

/** A finder of this document, and what it has told last of the bounds that it has reached. */
function createWorld({ isSure = true } = {}) {
  const stop = new AbortController();
  const state = { steps: 0 };
  const parts: Body<'reportCandidates'>[] = [];
  const send: Send = async (verb, body) => {
    if (verb === 'reportCandidates') parts.push(body as Body<'reportCandidates'>);
    return { isKnown: true, readings: [], kinds: {}, pending: false } as never;
  };
  onTestFinished(() => stop.abort());
  const finder = createFinder({
    document,
    roots: () => [document],
    run: async (work) => {
      while (!work.next().done) state.steps += 1;
    },
    findGlimpse: () => ({ box: EVERYWHERE, isOfNow: false, isSure }),
    token: 'abcdefghijklmnop',
    send,
    knowledge: { takeVerdicts: () => {} },
    watch: () => {},
    unwatch: () => {},
    meter: createMeter(),
    signal: stop.signal,
  });
  const find = (changes: Partial<Parameters<typeof finder.find>[0]>) =>
    finder.find({ ...NO_CHANGES, ...changes });
  return {
    find,
    state,
    readCapped: () => parts.at(-1)?.capped,
    readQuiet: () => parts.at(-1)?.quiet,
  };
}

test('F22: tells that a page has more candidates than are kept, and that it no longer has', async () => {
  const texts = Array.from({ length: 10_001 }, (_none, at) => `+1 202-555-${10_000 + at}`);
  document.body.innerHTML = texts.map((text) => `Call ${text}<br>`).join('');
  const { find, readCapped } = createWorld();
  await find({ isAll: true });
  await expect.poll(readCapped).toEqual(['candidates']);
  document.body.firstChild?.remove();
  await find({ hasRemovals: true });
  await expect.poll(readCapped).toEqual([]);
});

test('F22: tells that a page has more places than are kept', { timeout: 60_000 }, async () => {
  document.body.innerHTML = 'Call 202-555-0143<br>'.repeat(20_001);
  const { find, readCapped } = createWorld();
  await find({ isAll: true });
  await expect.poll(readCapped).toEqual(['places']);
});

test('F22: reads structured data in steps, and tells that there is more than is read', async () => {
  const numbers = Array.from({ length: 51 }, (_none, at) => `+1 202-555-${1_000 + at}`);
  document.body.innerHTML = numbers
    .map((number) => `<meta itemprop="telephone" content="${number}">`)
    .join('');
  const { find, state, readCapped } = createWorld();
  await find({ isAll: true });
  expect(state.steps).toBeGreaterThan(51);
  await expect.poll(readCapped).toEqual(['data']);
});

test.each([true, false])('T2: what is surely seen (%s) is looked up unasked', async (isSure) => {
  document.body.innerHTML = '<p>+1 202-555-0143</p>';
  const { find, readQuiet } = createWorld({ isSure });
  await find({ isAll: true });
  expect(readQuiet()).toBe(!isSure);
});
