import { describe, expect, test } from 'vitest';
import { createSettings } from '../settings/create-settings';
import { defaultSettings } from '../settings/settings';
import { createSettingsHandlers } from './create-settings-handlers';

const ONE = 'https://a.example/*';
const OTHER = 'https://b.example/*';

function createWorld() {
  const values: Record<string, unknown> = {};
  const done: string[] = [];
  const settings = createSettings({
    get: async () => values,
    set: async (items) => void Object.assign(values, items),
  });
  const handlers = createSettingsHandlers({
    settings,
    cache: { clear: async (id) => void done.push(`cleared ${id ?? 'all'}`) },
    readStorage: async () => 'full',
    onSites: async (before) =>
      void done.push(`from ${before.join()} to ${(await settings.read()).sites.join()}`),
    onDefaultCountry: async () =>
      void done.push(`read by ${(await settings.read()).defaultCountry}`),
    onChecking: async () => void done.push(`checked ${(await settings.read()).checking}`),
    removeEverything: async () => void done.push('removed'),
  });
  return { handlers, done };
}

describe('createSettingsHandlers', () => {
  test('F16: says how it is with what is stored', async () => {
    expect(await createWorld().handlers.readStorage({})).toBe('full');
  });

  test('lists the countries that have a numbering plan', async () => {
    const countries = await createWorld().handlers.listCountries({});
    expect(countries).toEqual(expect.arrayContaining(['DE', 'GB', 'US']));
    expect(countries.every((country) => /^[A-Z]{2}$/.test(country))).toBe(true);
  });

  test('changes one setting and keeps the other', async () => {
    const { handlers } = createWorld();
    await handlers.changeSettings({ defaultCountry: 'GB' });
    const changed = await handlers.changeSettings({ ttlHours: 3 });
    expect(changed).toEqual({ ...defaultSettings, defaultCountry: 'GB', ttlHours: 3 });
    expect(await handlers.readSettings({})).toEqual(changed);
  });

  test('takes a country back with null', async () => {
    const { handlers } = createWorld();
    await handlers.changeSettings({ defaultCountry: 'GB' });
    const changed = await handlers.changeSettings({ defaultCountry: null });
    expect(changed.defaultCountry).toBeUndefined();
  });

  test('says once that the default country was changed, and of no other change', async () => {
    const { handlers, done } = createWorld();
    await handlers.changeSettings({ defaultCountry: 'GB' });
    await handlers.changeSettings({ defaultCountry: 'GB', ttlHours: 3 });
    await handlers.changeSettings({ ttlHours: 4 });
    await handlers.changeSettings({ defaultCountry: null });
    expect(done).toEqual(['read by GB', 'read by undefined']);
  });

  test('says when pages are to be checked in another way, and of no other change', async () => {
    const { handlers, done } = createWorld();
    await handlers.changeSettings({ checking: 'onRequest' });
    await handlers.changeSettings({ checking: 'onRequest', pageBudget: 5, dayBudget: 6 });
    expect(done).toEqual(['checked onRequest']);
    expect(await handlers.readSettings({})).toMatchObject({ pageBudget: 5, dayBudget: 6 });
  });

  test('sets how one site is checked, and takes it back', async () => {
    const { handlers, done } = createWorld();
    const set = (checking: 'never' | null) =>
      handlers.setSiteChecking({ host: 'bank.example', checking });
    expect((await set('never')).siteChecking).toEqual({ 'bank.example': 'never' });
    expect((await set(null)).siteChecking).toEqual({});
    expect(done).toEqual(['checked automatic', 'checked automatic']);
  });

  test('registers the sites each time they change, each once', async () => {
    const { handlers, done } = createWorld();
    await handlers.addSite({ pattern: ONE });
    await handlers.addSite({ pattern: OTHER });
    await handlers.addSite({ pattern: ONE });
    expect(await handlers.removeSite({ pattern: ONE })).toMatchObject({ sites: [OTHER] });
    expect(done).toEqual([
      `from  to ${ONE}`,
      `from ${ONE} to ${ONE},${OTHER}`,
      `from ${ONE},${OTHER} to ${ONE},${OTHER}`,
      `from ${ONE},${OTHER} to ${OTHER}`,
    ]);
  });

  test('clears the cache of every directory, and removes everything', async () => {
    const { handlers, done } = createWorld();
    expect(await handlers.clearCache({})).toBeUndefined();
    expect(await handlers.removeEverything({})).toBeUndefined();
    expect(done).toEqual(['cleared all', 'removed']);
  });
});
