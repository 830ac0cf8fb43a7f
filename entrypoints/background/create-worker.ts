import { browser } from 'wxt/browser';
import { createReceiver } from '../../lib/message/create-receiver';
import { isRetryable } from '../../lib/tab/is-retryable';
import { createDirectoryHandlers } from '../../lib/worker/create-directory-handlers';
import { createExactHandlers } from '../../lib/worker/create-exact-handlers';
import { createNumberHandlers } from '../../lib/worker/create-number-handlers';
import { createPassphraseHandlers } from '../../lib/worker/create-passphrase-handlers';
import { createRetry } from '../../lib/worker/create-retry';
import { createSettingsHandlers } from '../../lib/worker/create-settings-handlers';
import { viewUsage } from '../../lib/worker/view-usage';
import { catchUp } from './catch-up';
import { createAnnouncer } from './create-announcer';
import { createChores } from './create-chores';
import { createCore, now, setTimer } from './create-core';
import { createDefaultCountry } from './create-default-country';
import { createPages } from './create-pages';
import { createSiteKeeper } from './create-site-keeper';
import { hasPermission, injectPage, isWatched } from './page-access';
import { protectStorage } from './storage-areas';

const RETRY_ALARM = 'retry';
const SWEEP_ALARM = 'sweep';
/** With the longest TTL of 23 hours, no verdict on an open page gets a day old. */
const SWEEP_MINUTES = 30;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimer(resolve, ms));

/** Puts the worker together: what answers messages, and what the browser's events set off. */
export function createWorker() {
  const announcer = createAnnouncer({ book: () => core.book, onAnnounced: () => void planRetry() });
  const core = createCore({
    onTabChange: announcer.note,
    onRecover: () => {
      announcer.noteAll([]);
      void retry();
    },
  });
  const { book, directories, settings } = core;
  const retry = () => book.recheck(isRetryable);
  const planRetry = createRetry({
    findNextOpening: directories.findNextOpening,
    hasPending: () => book.pending.size() > 0,
    now,
    setTimer,
    setAlarm: (when) => void browser.alarms.create(RETRY_ALARM, { when }),
    retry: () => void retry(),
  });
  const readDefaultCountry = createDefaultCountry(settings);
  const sites = createSiteKeeper(core);
  const pages = createPages({ book, settings, readDefaultCountry, sleep });
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
    ring: ({ name }: { readonly name: string }) => (name === SWEEP_ALARM ? sweep() : retry()),
    resume: () => directories.reopen().then(retry),
    forgetTab: pages.forgetTab,
    registerSites: sites.register,
  };
}
