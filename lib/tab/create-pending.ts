import type { LookUp } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';

/** Where a look-up breaks off, as with a damaged database: nothing is known, and it can be tried again. */
const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };

/** The look-ups under way, one a number. */
export interface Pending {
  /** Looks a number up, unless that is being done already. */
  readonly start: (e164: E164) => void;
  readonly has: (e164: string) => boolean;
  readonly size: () => number;
  /** Settles when none of these numbers is being looked up any more. */
  readonly settle: (numbers: readonly { readonly e164: E164 }[]) => Promise<void>;
}

/** @param take is given each verdict as it comes */
export function createPending(
  lookUp: LookUp,
  take: (e164: E164, verdict: Verdict) => Promise<void>,
): Pending {
  const running = new Map<string, Promise<void>>();
  const run = async (e164: E164): Promise<void> => {
    const verdict = await lookUp(e164).catch(() => NOT_ASKED);
    // In this order: a number is never seen as neither asked nor being asked.
    const taken = take(e164, verdict);
    running.delete(e164);
    await taken;
  };
  return {
    start: (e164) => {
      if (!running.has(e164)) running.set(e164, run(e164));
    },
    has: (e164) => running.has(e164),
    size: () => running.size,
    settle: async (numbers) => {
      await Promise.all(numbers.flatMap(({ e164 }) => running.get(e164) ?? []));
    },
  };
}
