import { browser } from 'wxt/browser';
import { createExactMemory } from '../../lib/lookup/create-exact-memory';
import { createRangeCache } from '../../lib/lookup/create-range-cache';
import { createRangeSealer } from '../../lib/lookup/create-range-sealer';
import { createSettings } from '../../lib/settings/create-settings';
import { createSessionSecret } from '../../lib/store/create-session-secret';
import { createStoreKeeper } from '../../lib/store/create-store-keeper';
import { keepRoom } from '../../lib/store/keep-room';
import { openDatabase } from '../../lib/store/open-database';
import { isTabKey } from '../../lib/tab/tab-key';
import { HOUR_MS } from '../../lib/time';
import { createVault } from '../../lib/vault/create-vault';
import { createSessionStore } from './storage-areas';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

interface Options {
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Called when the database opens after all. */
  readonly onRecover: () => void;
}

/** Puts together what outlives the worker, on the disk and in the session. */
export function createStores({ now, setTimer, onRecover }: Options) {
  const store = createStoreKeeper({
    open: (onClosed) => openDatabase('hushdial', onClosed),
    setTimer,
    onRecover,
  });
  const session = keepRoom(createSessionStore(), isTabKey);
  const sealer = createRangeSealer({
    readSecret: createSessionSecret({ session, randomBytes }),
    randomBytes,
  });
  const settings = createSettings(browser.storage.local);
  const ttlMs = async () => (await settings.read()).ttlHours * HOUR_MS;
  const cache = createRangeCache({ store, sealer, now, ttlMs });
  const memory = createExactMemory({ session, now, ttlMs });
  return { store, session, settings, cache, memory, vault: createVault({ store, session, now }) };
}
