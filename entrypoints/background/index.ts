import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createWorker } from './create-worker';

/**
 * The background worker: the only place that parses, hashes, holds keys and talks to directories.
 * Listeners are set before anything is awaited, since the event that starts a worker comes at once.
 */
export default defineBackground({
  type: 'module',
  main() {
    const worker = createWorker();
    browser.runtime.onMessage.addListener(worker.receive);
    browser.runtime.onInstalled.addListener(worker.start);
    browser.runtime.onStartup.addListener(worker.start);
    browser.alarms.onAlarm.addListener(worker.ring);
    browser.tabs.onRemoved.addListener(worker.forgetTab);
    browser.permissions.onAdded.addListener(worker.registerSites);
    browser.permissions.onAdded.addListener(worker.goOn);
    browser.permissions.onRemoved.addListener(worker.registerSites);
    // Firefox fires it in the background page; in Chromium open pages tell it.
    addEventListener('online', worker.goOnInTime);
  },
});
