import { protocols } from '../directory/protocols';
import type { RangeAnswer } from '../directory/range-answer';
import type { Transport } from '../directory/send-request';
import type { Leave, QueueControls } from '../lookup/create-gate-pass';
import { createDirectoryQueue, type DirectoryQueue } from '../lookup/create-directory-queue';
import type { RangeCache } from '../lookup/create-range-cache';
import type { SendFailure } from '../lookup/send-failure';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import type { SessionStore } from '../store/session-store';
import type { Vault } from '../vault/create-vault';
import { createExactQueue, type ExactQueue } from './create-exact-queue';
import { createQueueTable } from './create-queue-table';
import { GATHER_MS } from './gather-ms';
import type { KnownDirectory } from './known-directory';
import { openAccess } from './open-access';
import { watchRate } from './watch-rate';

/** The queues of the connected directories, made when they are first needed. */
export interface Queues {
  /** Of a directory of ranges. */
  readonly of: (record: KnownDirectory) => DirectoryQueue<RangeAnswer>;
  /** Of one that sees numbers. */
  readonly ofExact: (record: KnownDirectory) => ExactQueue;
  /** Of either. */
  readonly controlsOf: (record: KnownDirectory) => QueueControls;
  /** Stops a directory's queue: requests under way are cut, and leave nothing behind. */
  readonly drop: (id: string) => Promise<void>;
  /**
   * Gives a directory that has a new key a queue of its own: requests under way with the old key are
   * cut, and leave nothing behind. How often it was asked still counts.
   */
  readonly renew: (record: KnownDirectory) => Promise<void>;
  /**
   * Gives a directory that is asked otherwise from now on a queue of its own: what waits and what is
   * under way ends, and leaves nothing behind.
   */
  readonly restart: (record: KnownDirectory) => Promise<void>;
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
  /** So long a prefix waits for others that come with it, in milliseconds. */
  readonly gatherMs?: number;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Whether somebody still waits for a prefix. */
  readonly isWanted: (prefix: HashPrefix) => boolean;
  /** Called with each prefix before it is sent. */
  readonly onSend: (prefix: HashPrefix, directoryId: string) => Promise<void>;
  /** Called with whole hashes before they are sent, each with the prefix that its number is known by. */
  readonly onShow: (
    shown: readonly (readonly [DisclosedHash, HashPrefix])[],
    directoryId: string,
  ) => Promise<void>;
  /** Called with a hash that a person has entered, before it is sent. */
  readonly onReverse: (hash: DisclosedHash, directoryId: string) => Promise<void>;
  /** Called when a directory has refused a query for its limit. */
  readonly onLimited: (directoryId: string) => Promise<void>;
}

/** With seven numbers on a page this costs a second or two; the rate allows little more anyway. */
const SPREAD_MS = 400;

export function createQueues(options: QueuesOptions): Queues {
  const { session, transport, random, setTimer, isWanted } = options;
  const { spreadMs = SPREAD_MS, gatherMs = GATHER_MS } = options;
  const ranges = createQueueTable(session, (record, { stop, gate }) => {
    const queue: DirectoryQueue<RangeAnswer> = createDirectoryQueue({
      send: (prefix, leave) =>
        sendRange({ record, prefix, stop, leave, pause: queue.pause }, options),
      limit: protocols[record.protocol].limit,
      spreadMs,
      gatherMs,
      stop,
      gate,
      now: transport.now,
      random,
      setTimer,
      isWanted,
    });
    return queue;
  });
  const exact = createQueueTable(session, (record, lifetime) => {
    const protocol = protocols[record.protocol];
    if (protocol.kind !== 'exact') throw new TypeError('It is asked for ranges.');
    return createExactQueue({ record, protocol, lifetime }, options);
  });
  const tableOf = ({ protocol }: KnownDirectory) =>
    protocols[protocol].kind === 'exact' ? exact : ranges;
  return {
    of: ranges.of,
    ofExact: exact.of,
    controlsOf: (record) => tableOf(record).of(record),
    drop: async (id) => {
      await Promise.all([ranges.drop(id), exact.drop(id)]);
    },
    renew: (record) => tableOf(record).renew(record),
    restart: (record) => tableOf(record).restart(record),
  };
}

interface Asked {
  readonly record: KnownDirectory;
  readonly prefix: HashPrefix;
  readonly stop: AbortSignal;
  readonly leave: Leave;
  readonly pause: QueueControls['pause'];
}

async function sendRange(
  { record, prefix, stop, leave, pause }: Asked,
  { vault, cache, transport, hasPermission, onSend, onLimited }: QueuesOptions,
): Promise<Result<RangeAnswer, SendFailure>> {
  const protocol = protocols[record.protocol];
  if (protocol.kind !== 'range') throw new TypeError('It is asked by whole hashes.');
  const access = await openAccess(record, { vault, hasPermission, stop });
  if (!access.ok) return access;
  await onSend(prefix, record.id);
  const question = { access: access.value, prefix, stop };
  const result = await protocol.ask(question, watchRate(transport, { leave, pause }));
  if (stop.aborted) return { ok: false, error: { kind: 'offline' } };
  if (!result.ok && result.error.kind === 'rateLimited') await onLimited(record.id);
  // A full disk costs a repeated request, never the verdict.
  if (result.ok) await cache.write(record.id, prefix, result.value).catch(() => undefined);
  return result;
}
