import { expect, test } from 'vitest';
import { makeFrame } from '../../test/fakes/make-frame';
import { createSettings } from '../settings/create-settings';
import { EMPTY_TAB, type TabRecord } from '../tab/tab-record';
import { createCountryHandlers } from './create-country-handlers';

function createWorld(frames: TabRecord['frames']) {
  const values: Record<string, unknown> = {};
  const settings = createSettings({
    get: async () => values,
    set: async (items) => void Object.assign(values, items),
  });
  const repeated: unknown[] = [];
  const repeatSite = async (host: string) => {
    repeated.push([host, (await settings.read()).siteCountries]);
  };
  const book = { read: async () => ({ ...EMPTY_TAB, frames }) };
  const handlers = createCountryHandlers({ book, settings, repeater: { repeatSite } });
  return { handlers, repeated };
}

test('sets the country of the page’s site, and has its pages read by it', async () => {
  const { handlers, repeated } = createWorld({
    0: makeFrame({ site: 'https://shop.example/' }),
    3: makeFrame({ site: 'https://ad.example/' }),
  });
  await handlers.setSiteCountry({ tabId: 7, country: 'GB' });
  await handlers.setSiteCountry({ tabId: 7, country: null });
  expect(repeated).toEqual([
    ['shop.example', { 'shop.example': 'GB' }],
    ['shop.example', {}],
  ]);
});

test.each([
  ['that has none', { 0: makeFrame() }],
  ['that is not known', {}],
])('sets nothing for the site of a page %s', async (_which, frames) => {
  const { handlers, repeated } = createWorld(frames);
  await handlers.setSiteCountry({ tabId: 7, country: 'GB' });
  expect(repeated).toEqual([]);
});
