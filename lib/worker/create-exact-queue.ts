import type {
  ExactAnswers,
  ExactListing,
  ExactProtocol,
  FoundPhone,
  NotAllowed,
} from '../directory/exact-protocol';
import type { DirectoryAccess } from '../directory/directory-access';
import type { Transport } from '../directory/send-request';
import { createBatchQueue, type Asked, type BatchQueue } from '../lookup/create-batch-queue';
import type { Leave, QueueControls } from '../lookup/create-gate-pass';
import type { SendFailure } from '../lookup/send-failure';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import type { Lifetime } from './create-queue-table';
import type { QueuesOptions } from './create-queues';
import { GATHER_MS } from './gather-ms';
import type { KnownDirectory } from './known-directory';
import { openAccess } from './open-access';
import { watchRate } from './watch-rate';

/** The queue of one directory that sees numbers. */
export interface ExactQueue extends QueueControls {
  /** @param prefix by which the numbers that wait are known, and nothing that is sent */
  readonly ask: (
    hash: DisclosedHash,
    options: { readonly urgent: boolean; readonly prefix: HashPrefix },
  ) => Promise<Asked<ExactListing>>;
  /** Asks for the number of a hash that a person has entered. */
  readonly reverseLookUp: (
    hash: DisclosedHash,
  ) => Promise<Result<FoundPhone, SendFailure | NotAllowed>>;
}

interface Ports {
  readonly record: KnownDirectory;
  readonly protocol: ExactProtocol;
  readonly lifetime: Lifetime;
}

export function createExactQueue(
  { record, protocol, lifetime }: Ports,
  options: QueuesOptions,
): ExactQueue {
  const { stop, gate } = lifetime;
  const prefixes = new Map<DisclosedHash, HashPrefix>();
  const findPrefix = (hash: DisclosedHash) => prefixes.get(hash) ?? ('' as HashPrefix);
  const exchange = <T>(sending: Pick<Sending<T>, 'leave' | 'note' | 'send'>) =>
    exchangeWith(record, { ...sending, stop, pause: queue.pause }, options);
  const queue: BatchQueue<ExactListing, DisclosedHash> = createBatchQueue({
    sendAll: (hashes, leave) =>
      exchange({
        leave,
        note: () =>
          options.onShow(
            hashes.map((hash) => [hash, findPrefix(hash)]),
            record.id,
          ),
        send: (access, transport) => protocol.lookUp({ access, hashes, stop }, transport),
      }),
    limit: protocol.limit,
    batch: protocol.batch,
    gatherMs: GATHER_MS,
    stop,
    // One request for a whole page tells nothing by its time, and single ones a person waits for.
    spreadMs: 0,
    gate,
    now: options.transport.now,
    random: options.random,
    setTimer: options.setTimer,
    isWanted: (hash) => options.isWanted(findPrefix(hash)),
  });
  return {
    ...queue,
    ask: async (hash, { urgent, prefix }) => {
      prefixes.set(hash, prefix);
      const answer = await queue.ask(hash, { urgent });
      prefixes.delete(hash);
      return answer;
    },
    reverseLookUp: async (hash) => {
      const answers = await queue.sendNow((leave) =>
        exchange({
          leave,
          note: () => options.onReverse(hash, record.id),
          send: (access, transport) =>
            protocol.reverseLookUp({ access, hashes: [hash], stop }, transport),
        }),
      );
      return answers.ok ? takeOnly(answers.value, hash) : answers;
    },
  };
}

interface Sending<T> {
  readonly stop: AbortSignal;
  readonly leave: Leave;
  readonly pause: QueueControls['pause'];
  /** Writes down what is about to be sent. */
  readonly note: () => Promise<void>;
  readonly send: (access: DirectoryAccess, transport: Transport) => Promise<Result<T, SendFailure>>;
}

async function exchangeWith<T>(
  record: KnownDirectory,
  { stop, leave, pause, note, send }: Sending<T>,
  options: QueuesOptions,
): Promise<Result<T, SendFailure>> {
  const access = await openAccess(record, { ...options, stop });
  if (!access.ok) return access;
  await note();
  const result = await send(access.value, watchRate(options.transport, { leave, pause }));
  if (stop.aborted) return { ok: false, error: { kind: 'offline' } };
  if (!result.ok && result.error.kind === 'rateLimited') await options.onLimited(record.id);
  return result;
}

function takeOnly<T, Failure>(
  answers: ExactAnswers<T, Failure | SendFailure>,
  hash: DisclosedHash,
): Result<T, Failure | SendFailure> {
  return answers.get(hash) ?? { ok: false, error: { kind: 'serviceError' } };
}
