import { createEvenFetch } from '../../lib/directory/create-even-fetch';
import type { Transport } from '../../lib/directory/send-request';
import { createLookup } from '../../lib/lookup/create-lookup';
import { createTabBook } from '../../lib/tab/create-tab-book';
import type { Accounts } from '../../lib/worker/create-accounts';
import { createBooks } from '../../lib/worker/create-books';
import { createDirectories } from '../../lib/worker/create-directories';
import { createQueues } from '../../lib/worker/create-queues';
import { createStorageReader } from '../../lib/worker/create-storage-reader';
import { createStores } from './create-stores';
import { evenOutHeaders } from './even-out-headers';
import { hasPermission } from './page-access';
import { pushRepeat } from './push-repeat';

/** Verdicts that come within this time are noted together, in milliseconds. */
const GATHER_MS = 10;

/** Runs a callback once after a delay in milliseconds. */
export const setTimer = (run: () => void, delayMs: number) => void setTimeout(run, delayMs);
export const now = () => Date.now();

interface Options {
  /** Called when something of a tab has changed. */
  readonly onTabChange: (tabId: number) => void;
  /** Called when the database opens after all. */
  readonly onRecover: () => void;
}

/**
 * Puts together what finds a verdict: number → cache → queue → directory. Everything that must
 * outlive the worker is in one of its stores.
 */
export function createCore({ onTabChange, onRecover }: Options) {
  const stores = createStores({ now, setTimer, onRecover });
  const { store, session, ...kept } = stores;
  const { settings, cache, memory, vault } = kept;
  const transport = createTransport();
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
    ...createNotes(() => books.accounts),
  });
  const books = createBooks({ ...stores, now, parts: () => ({ lookup, book }) });
  const { accounts } = books;
  const directories = createDirectories({
    store,
    session,
    vault,
    cache,
    memory,
    queues,
    now,
    mayAsk: (prefix, directoryId) => accounts.mayAsk(prefix, directoryId),
    mayShow: (prefix, directoryId) => accounts.mayShow(prefix, directoryId),
    readReminderDays: async () => (await settings.read()).keyReminderDays,
    onTest: (directoryId, prefix) => accounts.noteTest(directoryId, prefix),
    onAdd: accounts.countAdded,
    onRemove: accounts.noteRemoved,
    random: Math.random,
  });
  const lookup = createLookup({ listDirectories: directories.listAsked });
  const book = createTabBook({
    store: session,
    lookUp: lookup.lookUp,
    onChange: onTabChange,
    // Its page tells everything again.
    onLost: pushRepeat,
    gather: (run) => setTimer(run, GATHER_MS),
  });
  return {
    ...kept,
    ...books,
    readStorage: createStorageReader({ store, cache }),
    queues,
    transport,
    directories,
    lookUp: lookup.lookUp,
    book,
    now,
  };
}

/** What sends, with the same headers from everywhere. */
function createTransport(): Transport {
  const fetch = createEvenFetch({
    evenOut: evenOutHeaders,
    fetch: globalThis.fetch.bind(globalThis),
  });
  return { fetch, now };
}

/** What writes down whatever the queues send. */
function createNotes(accounts: () => Accounts) {
  return {
    onSend: (...sent: Parameters<Accounts['noteQuery']>) => accounts().noteQuery(...sent),
    onShow: (...sent: Parameters<Accounts['noteShown']>) => accounts().noteShown(...sent),
    onReverse: (...sent: Parameters<Accounts['noteReverse']>) => accounts().noteReverse(...sent),
    onLimited: (directoryId: string) => accounts().noteLimited(directoryId),
  };
}
