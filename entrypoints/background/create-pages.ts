import type { CountryCode } from 'libphonenumber-js/max';
import { createCandidateReader } from '../../lib/detect/create-candidate-reader';
import { rankCountries } from '../../lib/detect/rank-countries';
import type { SettingsStore } from '../../lib/settings/create-settings';
import type { TabBook } from '../../lib/tab/create-tab-book';
import { createCountryHandlers } from '../../lib/worker/create-country-handlers';
import { createFrameMemory } from '../../lib/worker/create-frame-memory';
import { createFrameReader } from '../../lib/worker/create-frame-reader';
import { createPageFitter } from '../../lib/worker/create-page-fitter';
import { createPageHandlers } from '../../lib/worker/create-page-handlers';
import { createRepeater } from '../../lib/worker/create-repeater';
import { injectReader, showHighlight } from './page-access';
import { pushRepeat } from './push-repeat';
import { pushStop } from './push-stop';

interface Options {
  readonly book: TabBook;
  readonly settings: SettingsStore;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly goOnInTime: () => Promise<void>;
}

/** Creates what answers open pages, remembers what they have told, has them tell it again and ends them. */
export function createPages({ book, settings, readDefaultCountry, sleep, goOnInTime }: Options) {
  const frames = createFrameMemory();
  const readFrame = createFrameReader({ readCandidate: createCandidateReader(), rankCountries });
  const repeater = createRepeater({ book, push: pushRepeat });
  const readSettings = settings.read;
  return {
    ...createPageFitter({ book, frames, pushStop, readSettings }),
    countryHandlers: createCountryHandlers({ book, settings, repeater }),
    onDefaultCountry: repeater.repeatAll,
    repeatAll: repeater.repeatAll,
    pageHandlers: createPageHandlers({
      book,
      frames,
      readFrame,
      readSettings,
      readDefaultCountry,
      showHighlight,
      injectReader,
      pushStop,
      sleep,
      goOnInTime,
    }),
    forgetTab: (tabId: number) => {
      frames.forgetTab(tabId);
      return book.forget(tabId);
    },
  };
}
