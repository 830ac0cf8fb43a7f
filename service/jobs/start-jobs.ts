import { randomBytes } from 'node:crypto';
import type { KeyStore } from '../key-store';
import type { ListingStore } from '../listing/listing-store';
import { createWebhookSender } from '../webhook/create-webhook-sender';
import { createAlarm } from './create-alarm';
import { createJobDesk } from './create-job-desk';
import { createJobRunner } from './create-job-runner';
import type { JobDesk } from './job-desk';
import { openJobStore } from './open-job-store';

const SECRET_BYTES = 8;

interface Options {
  /** The folder of the jobs. */
  readonly path: string;
  readonly listing: Pick<ListingStore, 'findListing'>;
  readonly keys: Pick<KeyStore, 'findKey'>;
  readonly allowsPrivateWebhooks: boolean;
  /** Told the name of an error and nothing else. */
  readonly logError: (name: string) => void;
}

export interface RunningJobs {
  readonly desk: JobDesk;
  /** Ends with the slice under way, and closes the jobs. What is not done goes on with the next start. */
  readonly stop: () => Promise<void>;
}

/**
 * Takes jobs and does them, also those that an earlier process has left.
 *
 * @throws when the jobs cannot be opened
 */
export function startJobs(options: Options): RunningJobs {
  const { allowsPrivateWebhooks } = options;
  const store = openJobStore(options.path);
  const stop = new AbortController();
  const alarm = createAlarm();
  const holder = { process: process.pid, secret: randomBytes(SECRET_BYTES).toString('hex') };
  const shared = { store, runner: holder, wallClock: Date.now };
  const runner = createJobRunner({
    ...options,
    ...shared,
    send: createWebhookSender({ allowsPrivate: allowsPrivateWebhooks }),
    random: Math.random,
    signal: stop.signal,
    onChange: alarm.ring,
  });
  const run = async () => {
    while (!stop.signal.aborted) await alarm.wait(await runner.tick());
  };
  const running = run();
  return {
    desk: createJobDesk({ ...shared, allowsPrivateWebhooks, onAdded: runner.take }),
    stop: async () => {
      stop.abort();
      alarm.ring();
      await running;
      await runner.settle();
      await store.close();
    },
  };
}
