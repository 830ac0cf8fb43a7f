import { getCountries } from 'libphonenumber-js/max';
import type { RangeCache } from '../lookup/create-range-cache';
import type { OwnHandlers } from '../message/create-receiver';
import type { StorageState } from '../message/views';
import type { SettingsStore } from '../settings/create-settings';
import { placeSiteSetting } from '../settings/place-site-setting';

type SettingsVerb =
  | 'listCountries'
  | 'readStorage'
  | 'readSettings'
  | 'changeSettings'
  | 'setSiteChecking'
  | 'addSite'
  | 'removeSite'
  | 'clearCache'
  | 'removeEverything';

interface Options {
  readonly settings: SettingsStore;
  readonly cache: Pick<RangeCache, 'clear'>;
  readonly readStorage: () => Promise<StorageState>;
  /** Called when sites were switched on or off, with those that were on before. */
  readonly onSites: (before: readonly string[]) => Promise<void>;
  /** Called when the default country was changed. */
  readonly onDefaultCountry: () => Promise<void>;
  /** Called when pages are to be checked in another way. */
  readonly onChecking: () => Promise<void>;
  readonly removeEverything: () => Promise<void>;
}

/** Creates what our own pages may ask about settings, sites and what is kept. */
export function createSettingsHandlers(options: Options): Pick<OwnHandlers, SettingsVerb> {
  const { settings, cache } = options;
  const changeSites = async (change: (sites: readonly string[]) => readonly string[]) => {
    const { sites: before } = await settings.read();
    const changed = await settings.change(({ sites }) => ({ sites: [...new Set(change(sites))] }));
    await options.onSites(before);
    return changed;
  };
  return {
    readStorage: () => options.readStorage(),
    listCountries: async () => getCountries(),
    readSettings: () => settings.read(),
    changeSettings: async ({ defaultCountry, ...others }) => {
      const before = await settings.read();
      const changed = await settings.change(() => ({
        ...(defaultCountry !== undefined && { defaultCountry: defaultCountry ?? undefined }),
        ...others,
      }));
      if (changed.defaultCountry !== before.defaultCountry) await options.onDefaultCountry();
      if (changed.checking !== before.checking) await options.onChecking();
      return changed;
    },
    setSiteChecking: async ({ host, checking }) => {
      const changed = await settings.change(({ siteChecking }) => ({
        siteChecking: placeSiteSetting(siteChecking, host, checking ?? undefined),
      }));
      await options.onChecking();
      return changed;
    },
    addSite: ({ pattern }) => changeSites((sites) => [...sites, pattern]),
    removeSite: ({ pattern }) => changeSites((sites) => sites.filter((site) => site !== pattern)),
    clearCache: async () => {
      await cache.clear();
      return undefined;
    },
    removeEverything: async () => {
      await options.removeEverything();
      return undefined;
    },
  };
}
