import { createExactMemory } from '../../lib/lookup/create-exact-memory';
import { createRangeCache } from '../../lib/lookup/create-range-cache';
import { createVault } from '../../lib/vault/create-vault';
import { createDirectories } from '../../lib/worker/create-directories';
import { createQueues } from '../../lib/worker/create-queues';
import { createFakeClock } from './create-fake-clock';
import { createFakeTransport, type SentRequest } from './create-fake-transport';
import { createMemorySession } from './create-memory-session';
import { createTestSealer } from './create-test-sealer';
import { keepDatabase } from './keep-database';
import { openTestDatabase } from './open-test-database';

/**
 * Puts the real vault, cache, queues and directories together over an empty database, a clock that
 * stands still and a server that `answer` plays.
 */
export async function createDirectoryWorld(
  answer: (request: SentRequest) => Response | Promise<Response> = () => new Response('[]'),
  mayAsk: Parameters<typeof createDirectories>[0]['mayAsk'] = async () => true,
  isWanted: Parameters<typeof createQueues>[0]['isWanted'] = () => true,
) {
  const clock = createFakeClock();
  const database = await openTestDatabase();
  const { transport, sent } = createFakeTransport(answer, clock.now);
  const session = createMemorySession();
  const store = keepDatabase(database);
  const vault = createVault({ store, session, now: clock.now, rounds: 1 });
  const cache = createRangeCache({
    store,
    sealer: createTestSealer(),
    now: clock.now,
    ttlMs: async () => 3_600_000,
  });
  const announced: string[] = [];
  const shown: string[] = [];
  const noted: string[] = [];
  const memory = createExactMemory({ session, now: clock.now, ttlMs: async () => 3_600_000 });
  const queues = createQueues({
    vault,
    cache,
    session,
    transport,
    random: () => 0,
    setTimer: clock.setTimer,
    gatherMs: 0,
    isWanted,
    hasPermission: async () => true,
    onSend: async (prefix) => void announced.push(prefix),
    onLimited: async () => {},
    onShow: async (hashes) => void shown.push(...hashes.map(([hash]) => hash)),
    onReverse: async (hash) => void shown.push(hash),
  });
  const directories = createDirectories({
    store,
    session,
    vault,
    cache,
    memory,
    queues,
    mayAsk,
    readReminderDays: async () => 90,
    mayShow: async () => true,
    onTest: async (id) => void noted.push(`test ${id}`),
    onAdd: async (id) => void noted.push(`add ${id}`),
    onRemove: async (id, name) => void noted.push(`remove ${id} ${name}`),
    random: () => 0,
    now: clock.now,
  });
  return {
    /** What would be written down besides look-ups. */
    accounts: {
      noteEntered: async ({ url }: { readonly url: string }) => void noted.push(`entered ${url}`),
    },
    clock,
    database,
    transport,
    sent,
    session,
    vault,
    cache,
    memory,
    announced,
    shown,
    noted,
    queues,
    directories,
  };
}
