import type { LookUp } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { isNotAskedYet } from './is-not-asked-yet';

/** Where a look-up breaks off, as with a damaged database: nothing is known, and it can be tried again. */
const BROKEN_OFF: Verdict = { kind: 'unknown', reason: 'serviceError' };
const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };

/** The look-ups under way, one a number. */
export interface Pending {
  /** Looks a number up, unless that is being done already. */
  readonly start: (e164: E164) => void;
  /** Looks a number up from now on: an answer that is on its way is out of date and not taken. */
  readonly restart: (e164: E164) => void;
  readonly has: (e164: string) => boolean;
  readonly size: () => number;
  /** Settles when none of these numbers is being looked up any more. */
  readonly settle: (numbers: readonly { readonly e164: E164 }[]) => Promise<void>;
}

interface Options {
  readonly lookUp: LookUp;
  /** Is given each verdict as it comes; settles when it is known to everybody. */
  readonly take: (e164: E164, verdict: Verdict) => Promise<void>;
  /** Whether a number is on some open page that may have it looked up. */
  readonly isWanted: (e164: E164) => boolean;
}

export function createPending({ lookUp, take, isWanted }: Options): Pending {
  const running = new Map<string, Promise<void>>();
  const outdated = new Set<E164>();
  const lookUpToEnd = async (e164: E164): Promise<Verdict> => {
    outdated.delete(e164);
    const verdict = await lookUp(e164).catch(() => BROKEN_OFF);
    // A page can be left and come back while a look-up of it is dropped from a queue.
    if (!outdated.has(e164) && !isNotAskedYet(verdict)) return verdict;
    return isWanted(e164) ? lookUpToEnd(e164) : NOT_ASKED;
  };
  const run = async (e164: E164): Promise<void> => {
    const verdict = await lookUpToEnd(e164);
    // In this order: a number is never seen as neither asked nor being asked.
    await take(e164, verdict);
    running.delete(e164);
    // It may have come back to a page meanwhile, and was not started because it was not at its end.
    if ((outdated.has(e164) || isNotAskedYet(verdict)) && isWanted(e164)) start(e164);
  };
  const start = (e164: E164): void => {
    if (!running.has(e164)) running.set(e164, run(e164));
  };
  return {
    start,
    restart: (e164) => {
      if (running.has(e164)) outdated.add(e164);
      else start(e164);
    },
    has: (e164) => running.has(e164),
    size: () => running.size,
    settle: async (numbers) => {
      await Promise.all(numbers.flatMap(({ e164 }) => running.get(e164) ?? []));
    },
  };
}
