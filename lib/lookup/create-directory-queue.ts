import type { LookupFailure } from '../directory/lookup-failure';
import type { RateLimit } from '../directory/protocol';
import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import { advanceGate } from './advance-gate';
import { createGateKeeper, type GatePorts } from './create-gate-keeper';
import { decideNext } from './decide-next';
import type { Gate, GateClosure } from './gate';
import { createSpread } from './create-spread';
import { createWaker } from './create-waker';
import { createWaitingRoom } from './create-waiting-room';
import { pauseGate } from './pause-gate';
import { recordSent } from './record-sent';
import { reopenGate } from './reopen-gate';

/** What a directory answered, or why it did not; `notAskedYet` where nobody waits for it any more. */
export type Asked<Answer> = Result<Answer, LookupFailure | { readonly kind: 'notAskedYet' }>;

export interface DirectoryQueue<Answer> {
  /** Asks for a range. One request a prefix is queued or under way, however many ask. */
  readonly ask: (
    prefix: HashPrefix,
    options?: { readonly urgent?: boolean },
  ) => Promise<Asked<Answer>>;
  /** Counts a request that was sent past the queue, such as a connection test. */
  readonly countSent: () => Promise<void>;
  /** The gate as it stands, once it is loaded. */
  readonly readGate: () => Promise<Gate>;
  /** Holds everything back for so many milliseconds: the directory has said that it takes no more. */
  readonly pause: (waitMs: number) => Promise<void>;
  /** Forgets the wait after an unreachable directory: it may be reached again. */
  readonly reopen: () => Promise<void>;
}

export interface QueuePorts<Answer> {
  /** Sends one range query; the cache was asked before. */
  readonly send: (prefix: HashPrefix) => Promise<Result<Answer, LookupFailure>>;
  /** Whether somebody still waits for the answer: a page that was left asks nothing more. */
  readonly isWanted: (prefix: HashPrefix) => boolean;
  /** Where the gate is kept over restarts of the worker. */
  readonly gate: GatePorts;
  /** Up to so many milliseconds lie between two requests that nobody waits for. */
  readonly spreadMs: number;
  /** How often the directory may be asked. */
  readonly limit: RateLimit;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Calls back once after so many milliseconds. */
  readonly setTimer: (run: () => void, delayMs: number) => void;
}

/**
 * Creates the queue of one directory for the whole extension: it keeps the directory's rate over all
 * tabs, waits out failures and sends in random order, spread out, so that what arrives together need not
 * stand together on a page.
 */
export function createDirectoryQueue<Answer>(ports: QueuePorts<Answer>): DirectoryQueue<Answer> {
  const keeper = createGateKeeper(ports.gate);
  const room = createWaitingRoom<Asked<Answer>>();
  const wakeAfter = createWaker(ports.setTimer);
  const spread = createSpread(ports);

  const noteSent = (gate: Gate) => recordSent(gate, { nowMs: ports.now(), limit: ports.limit });
  /** Does what may be done now. Nothing is awaited between a look at the gate and its change. */
  const pump = (): void => {
    const load = { ...room.count(), nowMs: ports.now(), limit: ports.limit };
    const next = decideNext(keeper.read(), load);
    if (next.kind === 'fail') room.settleWaiting({ ok: false, error: makeFailure(next.reason) });
    if (next.kind === 'wait') wakeAfter(next.delayMs, pump);
    if (next.kind !== 'send') return;
    const restMs = room.hasUrgent() ? 0 : spread.findRest();
    if (restMs > 0) return wakeAfter(restMs, pump);
    spread.note();
    const prefix = room.takeOne(ports.random());
    if (prefix && ports.isWanted(prefix)) void send(prefix);
    else if (prefix) room.settle(prefix, NOT_ASKED);
    pump();
  };

  const send = async (prefix: HashPrefix): Promise<void> => {
    let result: Result<Answer, LookupFailure> = BROKEN_OFF;
    try {
      // Stored before it is sent: a worker stopped in between must not forget what it sent.
      await keeper.write(noteSent(keeper.read()));
      result = await ports.send(prefix);
      const failure = result.ok ? undefined : result.error;
      const moment = { nowMs: ports.now(), random: ports.random() };
      await keeper.write(advanceGate(keeper.read(), failure, moment));
    } catch {
      // A store that breaks leaves nobody waiting, and no request under way for ever.
    }
    room.settle(prefix, result);
    pump();
  };

  return {
    ask: async (prefix, { urgent = false } = {}) => {
      await keeper.ready;
      const answer = room.join(prefix, urgent);
      pump();
      return answer;
    },
    reopen: () => keeper.change(reopenGate),
    countSent: () => keeper.change(noteSent),
    pause: (waitMs) => keeper.change((gate) => pauseGate(gate, { waitMs, nowMs: ports.now() })),
    readGate: () => keeper.ready.then(keeper.read),
  };
}

const NOT_ASKED: Asked<never> = { ok: false, error: { kind: 'notAskedYet' } };
const BROKEN_OFF: Result<never, LookupFailure> = {
  ok: false,
  error: { kind: 'serviceError' },
};

function makeFailure(reason: GateClosure['reason']): LookupFailure {
  return reason === 'rateLimited' ? { kind: reason, retryAfterMs: undefined } : { kind: reason };
}
