import type { RateLimit } from '../directory/protocol';
import type { Result } from '../result';
import type { GatePorts } from './create-gate-keeper';
import { createGatePass, type Leave, type QueueControls } from './create-gate-pass';
import { createSpread } from './create-spread';
import { createWaitingRoom } from './create-waiting-room';
import { createWaker } from './create-waker';
import { decideNext, type NextStep } from './decide-next';
import { isWithoutKey } from './is-without-key';
import type { SendFailure } from './send-failure';

/** What a directory answered, or why it did not; `notAskedYet` where nobody waits for it any more. */
export type Asked<Answer> = Result<Answer, SendFailure | { readonly kind: 'notAskedYet' }>;

export interface BatchQueue<Answer, Item extends string> extends QueueControls {
  /** Asks about an item. It is queued or under way once, however many ask. */
  readonly ask: (item: Item, options?: { readonly urgent?: boolean }) => Promise<Asked<Answer>>;
  /**
   * Sends a request of another kind that a person waits for, before all that wait. The gate holds for
   * it as well, and it for the gate: where the gate is closed, nothing is sent.
   */
  readonly sendNow: <T>(
    send: (leave: Leave) => Promise<Result<T, SendFailure>>,
  ) => Promise<Result<T, SendFailure>>;
}

/** What every queue needs. */
export interface SharedPorts<Item extends string> {
  /** Whether somebody still waits for the answer: a page that was left asks nothing more. */
  readonly isWanted: (item: Item) => boolean;
  /** Where the gate is kept over restarts of the worker. */
  readonly gate: GatePorts;
  /** Ends the queue: who waits is told at once, and nothing more is sent. */
  readonly stop?: AbortSignal;
  /**
   * So long an item waits for others that come with it, in milliseconds: what is sent first is then
   * one of them at random, and not the one that stands first on a page.
   */
  readonly gatherMs: number;
  /** Up to so many milliseconds lie between two requests that nobody waits for. */
  readonly spreadMs: number;
  /** How often the directory may be asked about a single item. */
  readonly limit: RateLimit;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Calls back once after so many milliseconds. */
  readonly setTimer: (run: () => void, delayMs: number) => void;
}

export interface BatchPorts<Answer, Item extends string> extends SharedPorts<Item> {
  /** Sends one request for all of these; a failure is one of the whole, such as a refused key. */
  readonly sendAll: (
    items: readonly Item[],
    leave: Leave,
  ) => Promise<Result<ReadonlyMap<Item, Result<Answer, SendFailure>>, SendFailure>>;
  readonly batch: {
    /** How many items go into one request at the most. */
    readonly size: number;
    /** How often a request of several may be made; single ones before it count as well. */
    readonly limit: RateLimit;
  };
}

/**
 * Creates the queue of one directory for the whole extension: it keeps the directory's rate over all
 * tabs, waits out failures and sends in random order, spread out, so that what arrives together need not
 * stand together on a page.
 */
export function createBatchQueue<Answer, Item extends string>(
  ports: BatchPorts<Answer, Item>,
): BatchQueue<Answer, Item> {
  const { batch, stop, gatherMs } = ports;
  const { load, read, pass, controls } = createGatePass(ports);
  const room = createWaitingRoom<Asked<Answer>, Item>();
  const wakeAfter = createWaker(ports.setTimer);
  const gatherFor = createWaker(ports.setTimer);
  const spread = createSpread(ports);

  /** What may be done now. Nothing is awaited between a look at the gate and its change. */
  const decide = (held: { readonly waiting: number; readonly active: number }): NextStep => {
    const limit = held.waiting > 1 && batch.size > 1 ? batch.limit : ports.limit;
    return stop?.aborted ? ENDED : decideNext(read(), { ...held, nowMs: ports.now(), limit });
  };
  const pump = (): void => {
    const next = decide(room.count());
    if (next.kind === 'fail') room.settleWaiting({ ok: false, error: explain(next) });
    if (next.kind === 'wait') wakeAfter(next.delayMs, pump);
    if (next.kind !== 'send') return;
    const restMs = room.hasUrgent() ? 0 : spread.findRest();
    if (restMs > 0) return wakeAfter(restMs, pump);
    // All at once: a page that was left can have had tens of thousands of numbers.
    room.settleUnwanted(ports.isWanted, NOT_ASKED);
    if (room.count().waiting === 0) return;
    spread.note();
    void send(room.take(batch.size, ports.random));
    pump();
  };
  const send = async (items: readonly Item[]): Promise<void> => {
    const result = await pass((leave) => ports.sendAll(items, leave));
    for (const item of items)
      room.settle(item, result.ok ? (result.value.get(item) ?? UNANSWERED) : result);
    // Without the key none of them can be sent, and each would take its place in the rate.
    if (!result.ok && isWithoutKey(result.error)) room.settleWaiting(result);
    pump();
  };
  stop?.addEventListener('abort', pump);

  return {
    ...controls,
    ask: async (item, { urgent = false } = {}) => {
      if (!(await load())) return UNANSWERED;
      const answer = room.join(item, urgent);
      if (!urgent && gatherMs > 0) gatherFor(gatherMs, pump);
      // What is asked in one go comes together also where a person waits for it.
      else queueMicrotask(pump);
      return answer;
    },
    sendNow: async (run) => {
      if (!(await load())) return UNANSWERED;
      const next = decide({ waiting: 1, active: 0 });
      return next.kind === 'send' ? pass(run) : { ok: false, error: explain(next) };
    },
  };
}

const NOT_ASKED: Asked<never> = { ok: false, error: { kind: 'notAskedYet' } };
/** The directory was removed or is asked otherwise: whoever still wants to know asks anew. */
const ENDED: NextStep = { kind: 'fail', reason: 'offline' };
const UNANSWERED: Result<never, SendFailure> = { ok: false, error: { kind: 'serviceError' } };

function explain(next: Exclude<NextStep, { kind: 'send' }>): SendFailure {
  const retryAfterMs = next.kind === 'wait' ? next.delayMs : undefined;
  return next.kind === 'fail' && next.reason !== 'rateLimited'
    ? { kind: next.reason }
    : { kind: 'rateLimited', retryAfterMs };
}
