import { browser } from 'wxt/browser';
import type { SessionStore } from '../../lib/store/session-store';

/** Creates the store that survives the worker but not the browser. Content scripts cannot read it. */
export function createSessionStore(): SessionStore {
  const area = browser.storage.session;
  return {
    readAll: () => area.get(null),
    read: async (key) => (await area.get(key))[key],
    write: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
  };
}

interface ProtectedArea {
  readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps content scripts out of the stored areas. Chromium lets them read `local` and `sync` until it
 * is told otherwise; Firefox has no such call, which is one reason why no key is ever kept there.
 */
export async function protectStorage(): Promise<void> {
  const areas: readonly ProtectedArea[] = [
    browser.storage.local,
    browser.storage.sync,
    browser.storage.session,
  ];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
