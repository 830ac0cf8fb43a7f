import type { OwnHandlers } from '../message/create-receiver';
import type { SettingsStore } from '../settings/create-settings';
import { placeSiteSetting } from '../settings/place-site-setting';
import { readHost } from '../site/read-host';
import type { TabBook } from '../tab/create-tab-book';
import type { Repeater } from './create-repeater';

interface Options {
  readonly book: Pick<TabBook, 'read'>;
  readonly settings: Pick<SettingsStore, 'change'>;
  readonly repeater: Pick<Repeater, 'repeatSite'>;
}

/** Creates what the popup may ask about the country of a site. */
export function createCountryHandlers({
  book,
  settings,
  repeater,
}: Options): Pick<OwnHandlers, 'setSiteCountry'> {
  return {
    setSiteCountry: async ({ tabId, country }) => {
      const host = readHost((await book.read(tabId)).frames[0]?.site ?? '');
      if (host === '') return undefined;
      await settings.change(({ siteCountries }) => ({
        siteCountries: placeSiteSetting(siteCountries, host, country ?? undefined),
      }));
      await repeater.repeatSite(host);
      return undefined;
    },
  };
}
