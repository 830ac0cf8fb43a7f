import type { RateLimit } from '../directory/protocol';
import type { Result } from '../result';
import { advanceGate } from './advance-gate';
import { createGateKeeper, type GatePorts } from './create-gate-keeper';
import type { Gate } from './gate';
import { isWithoutKey } from './is-without-key';
import { moveSent } from './move-sent';
import { pauseGate } from './pause-gate';
import { recordSent } from './record-sent';
import { reopenGate } from './reopen-gate';
import type { SendFailure } from './send-failure';

/** Notes that the request which is being prepared leaves now. */
export type Leave = () => Promise<void>;

/** What a directory's queue can do besides asking, whatever is asked. */
export interface QueueControls {
  /** Counts a request that was sent past the queue, such as a connection test. */
  readonly countSent: () => Promise<void>;
  /** The gate as it stands, once it is loaded. */
  readonly readGate: () => Promise<Gate>;
  /** Holds everything back for so many milliseconds: the directory has said that it takes no more. */
  readonly pause: (waitMs: number) => Promise<void>;
  /** Forgets the wait after an unreachable directory: it may be reached again. */
  readonly reopen: () => Promise<void>;
}

interface GatePass {
  /** Loads the stored gate; `read` is right from then on. Whether it could be loaded. */
  readonly load: () => Promise<boolean>;
  readonly read: () => Gate;
  /**
   * Sends something, and advances the gate by what comes of it. It counts from when it calls `leave`;
   * what never does stays noted as it was.
   */
  readonly pass: <T>(
    send: (leave: Leave) => Promise<Result<T, SendFailure>>,
  ) => Promise<Result<T, SendFailure>>;
  readonly controls: QueueControls;
}

interface Options {
  readonly gate: GatePorts;
  readonly limit: RateLimit;
  readonly now: () => number;
  readonly random: () => number;
}

/** A moment that is noted so long before a request leaves is noted anew, so many times. */
const LATE_MS = 200;
const MAX_TRIES = 5;

const BROKEN_OFF: Result<never, SendFailure> = { ok: false, error: { kind: 'serviceError' } };

/** Creates the way through a directory's gate: everything that is sent is noted before and after. */
export function createGatePass({ gate: ports, limit, now, random }: Options): GatePass {
  const keeper = createGateKeeper(ports);
  const noteSent = (gate: Gate, nowMs: number) => recordSent(gate, { nowMs, limit });
  /** What moves a request that was noted at a moment to the one at which it leaves. */
  const createLeave =
    (notedMs: number): Leave =>
    async () => {
      let fromMs: number | undefined = notedMs;
      // On a busy machine it takes a second to store it, and the directory counts what arrives.
      for (let tries = 0; fromMs !== undefined && tries < MAX_TRIES; tries += 1) {
        const toMs = now();
        await keeper.write(moveSent(keeper.read(), { fromMs, toMs }));
        fromMs = now() - toMs > LATE_MS ? toMs : undefined;
      }
    };
  const takeBack = (notedMs: number): Gate =>
    moveSent(keeper.read(), { fromMs: notedMs, toMs: undefined });
  return {
    load: () =>
      keeper.load().then(
        () => true,
        () => false,
      ),
    read: keeper.read,
    pass: async (send) => {
      let result: Awaited<ReturnType<typeof send>> = BROKEN_OFF;
      const notedMs = now();
      try {
        // Stored before it is sent: a worker stopped in between must not forget what it sent.
        await keeper.write(noteSent(keeper.read(), notedMs));
        result = await send(createLeave(notedMs));
        const failure = result.ok ? undefined : result.error;
        const moment = { nowMs: now(), random: random() };
        const gate = failure && isWithoutKey(failure) ? takeBack(notedMs) : keeper.read();
        await keeper.write(advanceGate(gate, failure, moment));
      } catch {
        // A store that breaks leaves nobody waiting, and no request under way for ever.
      }
      return result;
    },
    controls: {
      reopen: () => keeper.change(reopenGate),
      countSent: () => keeper.change((gate) => noteSent(gate, now())),
      pause: (waitMs) => keeper.change((gate) => pauseGate(gate, { waitMs, nowMs: now() })),
      readGate: () => keeper.load().then(keeper.read),
    },
  };
}
