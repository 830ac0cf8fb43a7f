import { protocols } from '../directory/protocols';
import type { LookupFailure } from '../directory/lookup-failure';
import type { RangeAnswer } from '../directory/range-answer';
import { readRateHeaders } from '../directory/read-rate-headers';
import type { Transport } from '../directory/send-request';
import { createDirectoryQueue, type DirectoryQueue } from '../lookup/create-directory-queue';
import type { RangeCache } from '../lookup/create-range-cache';
import type { Gate } from '../lookup/gate';
import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import type { SessionStore } from '../store/session-store';
import type { Vault } from '../vault/create-vault';
import type { KnownDirectory } from './known-directory';

/** The queues of the connected directories, made when they are first needed. */
export interface Queues {
  readonly of: (record: KnownDirectory) => DirectoryQueue<RangeAnswer>;
  /** Stops a directory's queue: requests under way are cut, and leave nothing behind. */
  readonly drop: (id: string) => Promise<void>;
}

export interface QueuesOptions {
  readonly vault: Pick<Vault, 'read'>;
  readonly cache: Pick<RangeCache, 'write'>;
  readonly session: SessionStore;
  readonly transport: Transport;
  /** Whether the user lets the extension talk to this address. */
  readonly hasPermission: (url: string) => Promise<boolean>;
  /** In [0, 1). */
  readonly random: () => number;
  /** Up to so many milliseconds lie between two requests that nobody waits for. */
  readonly spreadMs?: number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Whether somebody still waits for a prefix. */
  readonly isWanted: (prefix: HashPrefix) => boolean;
  /** Called with each prefix before it is sent. */
  readonly onSend: (prefix: HashPrefix, directoryId: string) => Promise<void>;
  /** Called when a directory has refused a query for its limit. */
  readonly onLimited: (directoryId: string) => Promise<void>;
}

/** With seven numbers on a page this costs a second or two; the rate allows little more anyway. */
const SPREAD_MS = 400;

const gateKey = (id: string) => `gate:${id}`;

export function createQueues(options: QueuesOptions): Queues {
  const { session, transport, random, setTimer, isWanted, spreadMs = SPREAD_MS } = options;
  const queues = new Map<
    string,
    { readonly queue: DirectoryQueue<RangeAnswer>; readonly stop: AbortController }
  >();

  const make = (record: KnownDirectory) => {
    const stop = new AbortController();
    const queue: DirectoryQueue<RangeAnswer> = createDirectoryQueue({
      send: (prefix) =>
        sendRange({ record, prefix, stop: stop.signal, pause: queue.pause }, options),
      limit: protocols[record.protocol].limit,
      spreadMs,
      gate: {
        // Session storage is written here alone, and goes with the browser.
        load: async () => (await session.read(gateKey(record.id))) as Gate | undefined,
        save: async (gate) => {
          if (!stop.signal.aborted) await session.write(gateKey(record.id), gate);
        },
      },
      now: transport.now,
      random,
      setTimer,
      isWanted,
    });
    queues.set(record.id, { queue, stop });
    return queue;
  };

  return {
    of: (record) => queues.get(record.id)?.queue ?? make(record),
    drop: async (id) => {
      queues.get(id)?.stop.abort();
      queues.delete(id);
      await session.remove(gateKey(id));
    },
  };
}

interface Asked {
  readonly record: KnownDirectory;
  readonly prefix: HashPrefix;
  readonly stop: AbortSignal;
  readonly pause: DirectoryQueue<RangeAnswer>['pause'];
}

async function sendRange(
  { record, prefix, stop, pause }: Asked,
  { vault, cache, transport, hasPermission, onSend, onLimited }: QueuesOptions,
): Promise<Result<RangeAnswer, LookupFailure>> {
  const key = await vault.read(record.id);
  if (stop.aborted) return { ok: false, error: { kind: 'offline' } };
  if (key === undefined) return { ok: false, error: { kind: 'refused' } };
  // Without it the browser would ask the directory first whether we may, and tell it who we are.
  if (!(await hasPermission(record.url))) return { ok: false, error: { kind: 'noPermission' } };
  await onSend(prefix, record.id);
  const fetch = watchRate(transport, pause);
  const result = await protocols[record.protocol].ask(
    { access: { ...record, key }, prefix, stop },
    { ...transport, fetch },
  );
  if (stop.aborted) return { ok: false, error: { kind: 'offline' } };
  if (!result.ok && result.error.kind === 'rateLimited') await onLimited(record.id);
  // A full disk costs a repeated request, never the verdict.
  if (result.ok) await cache.write(record.id, prefix, result.value).catch(() => undefined);
  return result;
}

/** Follows what a directory's answers say of its rate, whatever their protocol. */
function watchRate({ fetch, now }: Transport, pause: Asked['pause']): typeof globalThis.fetch {
  return async (...request) => {
    const response = await fetch(...request);
    const waitMs = readRateHeaders(response.headers, now());
    if (waitMs !== undefined) await pause(waitMs);
    return response;
  };
}
