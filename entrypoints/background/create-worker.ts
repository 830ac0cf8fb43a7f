import { browser } from 'wxt/browser';
import { createReceiver } from '../../lib/message/create-receiver';
import { createDirectoryHandlers } from '../../lib/worker/create-directory-handlers';
import { createExactHandlers } from '../../lib/worker/create-exact-handlers';
import { createNumberHandlers } from '../../lib/worker/create-number-handlers';
import { createPassphraseHandlers } from '../../lib/worker/create-passphrase-handlers';
import { createResume } from '../../lib/worker/create-resume';
import { createSettingsHandlers } from '../../lib/worker/create-settings-handlers';
import { viewUsage } from '../../lib/worker/view-usage';
import { catchUp } from './catch-up';
import { createAnnouncer } from './create-announcer';
import { createChores } from './create-chores';
import { createCore, now, setTimer } from './create-core';
import { createDefaultCountry } from './create-default-country';
import { createPages } from './create-pages';
import { createSecondTries } from './create-second-tries';
import { createSiteKeeper } from './create-site-keeper';
import { hasPermission, injectPage, isWatched } from './page-access';
import { protectStorage } from './storage-areas';

const SWEEP_ALARM = 'sweep';
/** With the longest TTL of 23 hours, no verdict on an open page gets a day old. */
const SWEEP_MINUTES = 30;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimer(resolve, ms));

/** Puts the worker together: what answers messages, and what the browser's events set off. */
export function createWorker() {
  const announcer = createAnnouncer({
    book: () => core.book,
    onAnnounced: () => void tries.plan(),
  });
  const core = createCore({
    onTabChange: announcer.note,
    onRecover: () => {
      announcer.noteAll([]);
      void tries.retry();
    },
  });
  const { book, directories, settings } = core;
  const tries = createSecondTries(core);
  const readDefaultCountry = createDefaultCountry(settings);
  const { goOn, goOnInTime } = createResume({ ...directories, ...tries, now, setTimer });
  const pages = createPages({ book, settings, readDefaultCountry, sleep, goOnInTime });
  const sites = createSiteKeeper({ pages, directories, settings });
  const chores = createChores({ core, pages, sites, announcer });
  const { sweep } = chores;
  const ready = protectStorage();
  return {
    receive: createReceiver({
      own: { id: browser.runtime.id, origin: location.origin },
      pageHandlers: pages.pageHandlers,
      ownHandlers: {
        ...createNumberHandlers({ ...core, readDefaultCountry, sleep, isWatched, injectPage }),
        ...createExactHandlers({ ...core, readDefaultCountry, sleep }),
        ...createDirectoryHandlers({
          ...core,
          ...sites,
          ...chores,
          hasPermission,
          readDefaultCountry,
        }),
        ...createPassphraseHandlers({ ...core, ...chores }),
        ...pages.countryHandlers,
        ...createSettingsHandlers({ ...core, ...sites, ...pages, ...chores }),
        readUsage: () => viewUsage(core),
      },
    }),
    start: async () => {
      await ready;
      await browser.alarms.create(SWEEP_ALARM, { periodInMinutes: SWEEP_MINUTES });
      await sites.register();
      await catchUp((await settings.read()).sites);
      await sweep();
    },
    ring: ({ name }: { readonly name: string }) => (name === SWEEP_ALARM ? sweep() : tries.ring()),
    goOn,
    goOnInTime,
    forgetTab: pages.forgetTab,
    registerSites: sites.register,
  };
}
