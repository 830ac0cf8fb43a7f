import { browser } from 'wxt/browser';
import { isRetryable } from '../../lib/tab/is-retryable';
import { createRetry, type Retry } from '../../lib/worker/create-retry';
import { now, setTimer, type createCore } from './create-core';

const RETRY_ALARM = 'retry';

interface SecondTries extends Retry {
  /** Looks up again at once what wants another try. */
  readonly retry: () => Promise<void>;
}

/** Creates what looks up again, now or when there is hope, what has no verdict. */
export function createSecondTries({
  book,
  directories,
}: Pick<ReturnType<typeof createCore>, 'book' | 'directories'>): SecondTries {
  const retry = () => book.recheck(isRetryable);
  const clock = createRetry({
    findNextOpening: directories.findNextOpening,
    hasPending: () => book.pending.size() > 0,
    hasDue: () => book.hasDue(isRetryable),
    now,
    setTimer,
    setAlarm: (when) => void browser.alarms.create(RETRY_ALARM, { when }),
    retry: () => void retry(),
  });
  return { ...clock, retry };
}
