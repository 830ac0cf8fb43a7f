import type { CountryCode } from 'libphonenumber-js/max';
import type { LookUp } from '../lookup/create-lookup';
import type { OwnHandlers } from '../message/create-receiver';
import type { Body } from '../message/protocol';
import type { CheckedNumber, StorageState, TabView } from '../message/views';
import { normaliseNumber } from '../number/normalise-number';
import type { Result } from '../result';
import { findSiteCountry } from '../settings/find-site-country';
import type { SettingsStore } from '../settings/create-settings';
import { readHost } from '../site/read-host';
import type { TabBook } from '../tab/create-tab-book';
import { viewTab } from '../tab/view-tab';
import { checkInTime } from './check-in-time';
import type { Directories } from './create-directories';
import type { Ledger } from './create-ledger';
import type { Usage } from './create-usage';
import { viewUsage } from './view-usage';

interface Options {
  readonly book: TabBook;
  readonly directories: Pick<Directories, 'list'>;
  readonly readStorage: () => Promise<StorageState>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly ledger: Pick<Ledger, 'list'>;
  readonly usage: Pick<Usage, 'list'>;
  readonly now: () => number;
  readonly lookUp: LookUp;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Whether a content script answers in the tab's top frame. */
  readonly isWatched: (tabId: number) => Promise<boolean>;
  readonly injectPage: (tabId: number) => Promise<Result<undefined, 'pageNotAllowed'>>;
}

/** Creates what the popup may ask about a tab and about a number that a person types. */
export function createNumberHandlers(
  options: Options,
): Pick<OwnHandlers, 'readTab' | 'checkPage' | 'checkFound' | 'checkNumber'> {
  return {
    readTab: ({ tabId }) => readTab(tabId, options),
    checkPage: ({ tabId }) => options.injectPage(tabId),
    checkFound: async ({ tabId, numbers }) => {
      await options.book.ask(tabId, numbers);
      return undefined;
    },
    checkNumber: (body) => checkNumber(body, options),
  };
}

async function readTab(tabId: number, options: Options): Promise<TabView> {
  const { book, settings, isWatched, readStorage } = options;
  const [stored, storage] = await Promise.all([settings.read(), readStorage()]);
  const surroundings = {
    book,
    isWatched: await isWatched(tabId),
    storage,
    ...(storage === 'closed' ? { directories: [], alerts: [] } : await readStored(options)),
    findSiteCountry: (site: string) => findSiteCountry(stored, [readHost(site)]),
  };
  return viewTab(await book.read(tabId), surroundings);
}

async function readStored(options: Options) {
  const { alerts } = await viewUsage(options);
  return { directories: await options.directories.list(), alerts };
}

async function checkNumber(
  { text, consent }: Body<'checkNumber'>,
  { lookUp, readDefaultCountry, sleep }: Options,
): Promise<Result<CheckedNumber, 'notANumber'>> {
  const written = text.trim();
  const e164 = normaliseNumber(written, await readDefaultCountry());
  if (!e164) return { ok: false, error: 'notANumber' };
  const look = lookUp(e164, { urgent: true, consent });
  return { ok: true, value: await checkInTime({ written, e164 }, { look, sleep }) };
}
