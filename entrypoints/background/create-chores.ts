import { browser } from 'wxt/browser';
import { isHeld } from '../../lib/tab/is-held';
import { isSettled } from '../../lib/tab/is-settled';
import { catchUp } from './catch-up';
import type { Announcer } from './create-announcer';
import type { createCore } from './create-core';
import type { createPages } from './create-pages';
import type { createSiteKeeper } from './create-site-keeper';

interface Options {
  readonly core: ReturnType<typeof createCore>;
  readonly pages: ReturnType<typeof createPages>;
  readonly sites: ReturnType<typeof createSiteKeeper>;
  readonly announcer: Announcer;
}

/** Creates what is to be done when something has changed that all open pages depend on. */
export function createChores({ core, pages, sites, announcer }: Options) {
  const { book, budget, cache, directories, ledger, memory, settings, usage, vault } = core;
  const announceAll = async () => announcer.noteAll(await book.listTabs());
  return {
    /** What answers are kept in, on the disk and in memory. */
    cache: { clear: async () => void (await Promise.all([cache.clear(), memory.clear()])) },
    onDirectories: async () => {
      await book.restart();
      await announceAll();
    },
    onKeysShown: announceAll,
    onChecking: async () => {
      await pages.fitChecking();
      await pages.repeatAll();
      await catchUp((await settings.read()).sites);
    },
    removeEverything: async () => {
      await directories.clear();
      await Promise.all([
        vault.passphrase.forget(),
        usage.clear(),
        ledger.clear(),
        budget.clear(),
        browser.storage.local.clear(),
      ]);
      const tabIds = await book.listTabs();
      await sites.leaveAll();
      await Promise.all(tabIds.map(pages.forgetTab));
      await announceAll();
    },
    sweep: async () => {
      // What cannot be swept now is swept the next time.
      await Promise.allSettled([cache.sweep(), usage.sweep(), vault.sweep()]);
      // What open pages show goes with the answer that it came from, and a new day has a new budget.
      await book.recheck((verdict) => isSettled(verdict) || isHeld(verdict));
    },
  };
}
