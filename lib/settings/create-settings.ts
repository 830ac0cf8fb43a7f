import * as v from 'valibot';
import { defaultSettings, settingsSchema, type Settings } from './settings';

/** The part of `storage.local` that settings are kept in. */
export interface SettingsArea {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

export interface SettingsStore {
  readonly read: () => Promise<Settings>;
  /** Changes some of the settings, one change after the other, and returns them all. */
  readonly change: (update: (settings: Settings) => Partial<Settings>) => Promise<Settings>;
}

const KEY = 'settings';
/** Each setting falls back on its own, and all of them where what is stored is no record at all. */
const storedSchema = v.fallback(settingsSchema, {
  ...defaultSettings,
  sites: [],
  siteCountries: {},
  siteChecking: {},
});

/** Creates the store of settings; what is missing or damaged in it falls back to its default. */
export function createSettings(area: SettingsArea): SettingsStore {
  const read = async () => v.parse(storedSchema, (await area.get(KEY))[KEY] ?? {});
  const changeOnce = async (update: (settings: Settings) => Partial<Settings>) => {
    const before = await read();
    const settings = v.parse(settingsSchema, { ...before, ...update(before) });
    await area.set({ [KEY]: settings });
    return settings;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (update) => {
      const changed = last.then(() => changeOnce(update));
      // A change that failed is told to whoever asked for it; the next one goes ahead.
      last = changed.catch(() => undefined);
      return changed;
    },
  };
}
