import { createDirectoryQueue } from '../../../lib/lookup/create-directory-queue';
import { rangeContract } from '../../../lib/directory/range-contract';
import type { HashPrefix } from '../../../lib/number/hash-prefix';
import { EMPTY_BUDGET } from '../../../lib/privacy/budget';
import { takeFromBudget } from '../../../lib/privacy/take-from-budget';
import { createFakeClock } from '../../fakes/create-fake-clock';

/** One line of the directory's log. */
export interface LogLine {
  readonly atMs: number;
  readonly prefix: number;
}

interface Options {
  /** The prefixes of each page that is opened, all at the same moment. */
  readonly pages: readonly (readonly number[])[];
  readonly random: () => number;
}

const LIMITS = { page: 50, day: 300 };
const ANSWER_MS = 50;

/**
 * Opens pages as the extension would, with its own budget and queue and a clock that does not wait.
 *
 * @returns what the directory has in its log
 */
export async function askAbout({ pages, random }: Options): Promise<readonly LogLine[]> {
  const log: LogLine[] = [];
  const clock = createFakeClock();
  const queue = createDirectoryQueue<undefined>({
    limit: rangeContract.limit,
    spreadMs: 400,
    gatherMs: 25,
    isWanted: () => true,
    gate: { load: async () => undefined, save: async () => {} },
    now: clock.now,
    random,
    setTimer: clock.setTimer,
    send: (prefix) =>
      new Promise((answer) => {
        log.push({ atMs: clock.now(), prefix: Number.parseInt(prefix, 16) });
        clock.setTimer(() => answer({ ok: true, value: undefined }), ANSWER_MS);
      }),
  });
  let left = pages.length === 0 ? 0 : 1;
  const asked = Promise.all(listAllowed(pages).map((prefix) => queue.ask(prefix))).then(() => {
    left = 0;
  });
  while (left > 0) {
    // The queue has come to rest once nothing more is due at once.
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    const next = Math.min(...clock.listTimers());
    if (left > 0 && Number.isFinite(next)) clock.pass(next - clock.now());
  }
  await asked;
  return log;
}

function listAllowed(pages: readonly (readonly number[])[]): readonly HashPrefix[] {
  let budget = EMPTY_BUDGET;
  const allowed: HashPrefix[] = [];
  for (const [at, prefixes] of pages.entries())
    for (const number of prefixes) {
      const prefix = number.toString(16).padStart(5, '0') as HashPrefix;
      const wish = { prefix, directoryId: 'a', pages: [[`${at}`]], day: 'today' };
      const after = takeFromBudget(budget, wish, LIMITS);
      if (after) allowed.push(prefix);
      budget = after ?? budget;
    }
  return allowed;
}
