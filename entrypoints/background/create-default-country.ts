import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { readLanguageRegion } from '../../lib/detect/read-language-region';
import type { SettingsStore } from '../../lib/settings/create-settings';

/** Creates what reads the user's default country: the one that was set, or the browser language's. */
export function createDefaultCountry(settings: Pick<SettingsStore, 'read'>) {
  return async (): Promise<CountryCode | undefined> => {
    const chosen = (await settings.read()).defaultCountry ?? '';
    return isSupportedCountry(chosen) ? chosen : readLanguageRegion(navigator.language);
  };
}
