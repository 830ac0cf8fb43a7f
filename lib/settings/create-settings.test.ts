import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSettings, type SettingsArea } from './create-settings';
import { MAX_SITES } from './max-sites';
import { defaultSettings, type Settings } from './settings';

const SITE = 'https://shop.example/*';
const WHOLE = {
  defaultCountry: 'GB',
  ttlHours: 3,
  sites: [SITE],
  siteCountries: { 'shop.example': 'DE' },
  checking: 'onRequest',
  siteChecking: { 'bank.example': 'never' },
  pageBudget: 10,
  dayBudget: 100,
  minAnonymity: 50,
  keyReminderDays: 30,
};
const LONG_HOST = 'a'.repeat(254);
const TOO_MANY = Array.from({ length: MAX_SITES + 1 }, (_, index) => [`${index}.example`, 'DE']);

/** An area in memory; `settings` is what is stored in it at first. */
function createArea(settings?: unknown) {
  const values: Record<string, unknown> = settings === undefined ? {} : { settings };
  const area: SettingsArea = {
    get: async () => structuredClone(values),
    set: async (items) => void Object.assign(values, structuredClone(items)),
  };
  return { area, values };
}
const read = (settings: unknown) => createSettings(createArea(settings).area).read();

describe('createSettings', () => {
  test('gives the defaults where nothing is stored', async () => {
    expect(await read(undefined)).toEqual(defaultSettings);
  });

  test('reads what was stored', async () => {
    expect(await read(WHOLE)).toEqual(WHOLE);
  });

  test.each([
    ['a country that is none', { defaultCountry: 'gb' }, { defaultCountry: undefined }],
    ['a time over a day', { ttlHours: 24 }, { ttlHours: 12 }],
    ['no time at all', { ttlHours: 0 }, { ttlHours: 12 }],
    ['a time that is no number', { ttlHours: '3' }, { ttlHours: 12 }],
    ['sites that are no list', { sites: SITE }, { sites: [] }],
    ['a site that is no text', { sites: [SITE, 5] }, { sites: [] }],
    ['countries of sites that are no record', { siteCountries: 'DE' }, { siteCountries: {} }],
    [
      'a site’s country that is none',
      { siteCountries: { 'a.example': 'de' } },
      { siteCountries: {} },
    ],
    ['a site without a host', { siteCountries: { '': 'DE' } }, { siteCountries: {} }],
    ['a way of checking that is none', { checking: 'always' }, { checking: 'automatic' }],
    [
      'a site’s way of checking that is none',
      { siteChecking: { 'a.example': true } },
      { siteChecking: {} },
    ],
    ['a budget without end', { pageBudget: 1e9 }, { pageBudget: 50 }],
    ['a reminder in no whole number of days', { keyReminderDays: 1.5 }, { keyReminderDays: 90 }],
    ['a budget below nothing', { dayBudget: -1 }, { dayBudget: 300 }],
    ['a long host', { siteCountries: { [LONG_HOST]: 'DE' } }, { siteCountries: {} }],
    ['too many sites', { siteCountries: Object.fromEntries(TOO_MANY) }, { siteCountries: {} }],
  ])('falls back for %s, and for it alone', async (_what, damaged, fallback) => {
    expect(await read({ ...WHOLE, ...damaged })).toEqual({ ...WHOLE, ...fallback });
  });

  test.each([[null], ['settings'], [7], [true]])(
    'F18: gives the defaults for %j',
    async (stored) => {
      expect(await read(stored)).toEqual(defaultSettings);
    },
  );

  test('F18: gives sound settings, whatever is stored', async () => {
    const part = (right: unknown) =>
      fc.oneof(
        { arbitrary: fc.constant(right), weight: 3 },
        fc.double(),
        fc.array(fc.string()),
        fc.dictionary(fc.string(), fc.string()),
        fc.anything(),
      );
    const parts = Object.entries(WHOLE).map(([name, right]) => [name, part(right)] as const);
    const damaged = fc.record(Object.fromEntries(parts), { requiredKeys: [] });
    const property = fc.asyncProperty(fc.oneof(damaged, fc.anything()), async (stored) => {
      expect(isSound(await read(stored))).toBe(true);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });

  test('changes what it is told to and keeps the rest', async () => {
    const { area, values } = createArea({ ttlHours: 3 });
    const changed = await createSettings(area).change(() => ({ sites: [SITE] }));
    expect(changed).toEqual({ ...defaultSettings, ttlHours: 3, sites: [SITE] });
    expect(values).toEqual({ settings: { ...defaultSettings, ttlHours: 3, sites: [SITE] } });
  });

  test('keeps both of two changes that are made at once', async () => {
    const settings = createSettings(createArea().area);
    const add = (site: string) => settings.change(({ sites }) => ({ sites: [...sites, site] }));
    await Promise.all([add('https://a.example/*'), add('https://b.example/*')]);
    expect((await settings.read()).sites).toEqual(['https://a.example/*', 'https://b.example/*']);
  });

  test('tells of a change that failed, and goes on with the next', async () => {
    const { area } = createArea();
    let isFull = true;
    const settings = createSettings({
      ...area,
      set: (items) => (isFull ? Promise.reject(new Error('full')) : area.set(items)),
    });
    await expect(settings.change(() => ({ ttlHours: 3 }))).rejects.toThrow('full');
    isFull = false;
    expect(await settings.change(() => ({ ttlHours: 4 }))).toMatchObject({ ttlHours: 4 });
  });
});

function isSound(settings: Settings): boolean {
  const {
    defaultCountry = 'GB',
    ttlHours,
    sites,
    siteCountries,
    checking,
    siteChecking,
  } = settings;
  const { pageBudget, dayBudget, minAnonymity, keyReminderDays } = settings;
  const isWithin = (number: number, least: number, most: number) =>
    Number.isInteger(number) && number >= least && number <= most;
  const ways = ['automatic', 'onRequest', 'never'];
  return (
    [defaultCountry, ...Object.values(siteCountries)].every((code) => /^[A-Z]{2}$/.test(code)) &&
    [checking, ...Object.values(siteChecking)].every((way) => ways.includes(way)) &&
    Array.isArray(sites) &&
    sites.every((site) => typeof site === 'string') &&
    isWithin(ttlHours, 1, 23) &&
    isWithin(pageBudget, 0, 1_000) &&
    isWithin(dayBudget, 0, 10_000) &&
    isWithin(minAnonymity, 0, 10_000) &&
    isWithin(keyReminderDays, 0, 3_650)
  );
}
