import type { LockHolder } from '../store/take-lock';
import type { StoredJob } from './job';
import type { JobDesk } from './job-desk';
import type { JobStore } from './job-store';
import { submitJob } from './submit-job';

interface Options {
  readonly store: JobStore;
  readonly runner: LockHolder;
  readonly allowsPrivateWebhooks: boolean;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  /** Told of every new job. */
  readonly onAdded: (job: StoredJob) => void;
}

export function createJobDesk(options: Options): JobDesk {
  const { store, runner, allowsPrivateWebhooks, wallClock, onAdded } = options;
  const isKept = ({ expiresAtMs }: StoredJob) => wallClock() < expiresAtMs;
  return {
    allowsPrivateWebhooks,
    submit: async (submission) => {
      const submitted = await submitJob(submission, { store, runner, nowMs: wallClock() });
      if (submitted.ok && submitted.value.isNew) onAdded(submitted.value.job);
      return submitted;
    },
    listOf: (keyId) => store.listOf(keyId).filter(isKept),
    find: (ref) => {
      const job = store.find(ref);
      return job && isKept(job) ? job : undefined;
    },
    readAnswers: store.readAnswers,
    remove: store.remove,
  };
}
