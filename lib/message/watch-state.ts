import { browser } from 'wxt/browser';
import { isStateChanged } from './is-state-changed';

/**
 * Reads what a page of ours shows, now and each time the worker says that something has changed. A
 * content script could say so too, and is not listened to: it alone has a tab.
 *
 * @returns a function that ends it
 */
export function watchState(read: () => Promise<void>): () => void {
  const listen = (message: unknown, sender: { readonly tab?: unknown }): void => {
    if (isStateChanged(message) && sender.tab === undefined) void read();
  };
  browser.runtime.onMessage.addListener(listen);
  void read();
  return () => browser.runtime.onMessage.removeListener(listen);
}
