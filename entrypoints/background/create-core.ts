import { browser } from 'wxt/browser';
import { createLookup } from '../../lib/lookup/create-lookup';
import { createRangeCache } from '../../lib/lookup/create-range-cache';
import { createSettings } from '../../lib/settings/create-settings';
import { openDatabase } from '../../lib/store/open-database';
import { createTabBook } from '../../lib/tab/create-tab-book';
import { HOUR_MS } from '../../lib/time';
import { createVault } from '../../lib/vault/create-vault';
import { createBooks } from '../../lib/worker/create-books';
import { createDirectories } from '../../lib/worker/create-directories';
import { createQueues } from '../../lib/worker/create-queues';
import { hasPermission } from './page-access';
import { createSessionStore } from './storage-areas';

/** Verdicts that come within this time are noted together, in milliseconds. */
const GATHER_MS = 10;

/** Runs a callback once after a delay in milliseconds. */
export const setTimer = (run: () => void, delayMs: number) => void setTimeout(run, delayMs);
export const now = () => Date.now();

/**
 * Puts together what finds a verdict: number → cache → queue → directory. Everything that must
 * outlive the worker is in one of its stores.
 *
 * @param onTabChange called when something of a tab has changed
 */
export function createCore(onTabChange: (tabId: number) => void) {
  const database = openDatabase();
  const session = createSessionStore();
  const settings = createSettings(browser.storage.local);
  const vault = createVault({ database, now });
  const ttlMs = async () => (await settings.read()).ttlHours * HOUR_MS;
  const cache = createRangeCache({ database, now, ttlMs });
  const transport = { fetch: globalThis.fetch.bind(globalThis), now };
  const queues = createQueues({
    vault,
    cache,
    session,
    transport,
    hasPermission,
    setTimer,
    random: Math.random,
    isWanted: (prefix) =>
      lookup.isUrgent(prefix) || [...lookup.findWaiting(prefix)].some(book.wants),
    onSend: (prefix, directoryId) => books.accounts.noteQuery(prefix, directoryId),
    onLimited: (directoryId) => books.accounts.noteLimited(directoryId),
  });
  const books = createBooks({ database, session, settings, now, parts: () => ({ lookup, book }) });
  const { accounts, usage, ledger } = books;
  const directories = createDirectories({
    database,
    vault,
    cache,
    queues,
    now,
    mayAsk: (prefix, directoryId) => accounts.mayAsk(prefix, directoryId),
    onTest: (directoryId, prefix) => accounts.noteTest(directoryId, prefix),
    onRemove: usage.clear,
  });
  const lookup = createLookup({ listDirectories: directories.listAsked });
  const book = createTabBook({
    store: session,
    lookUp: lookup.lookUp,
    onChange: onTabChange,
    gather: (run) => setTimer(run, GATHER_MS),
  });
  return {
    settings,
    vault,
    cache,
    transport,
    directories,
    lookUp: lookup.lookUp,
    book,
    ledger,
    usage,
    now,
  };
}
