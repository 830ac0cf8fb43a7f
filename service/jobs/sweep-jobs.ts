import { takeLock, type LockHolder } from '../store/take-lock';
import type { KeyStore } from '../key-store';
import type { StoredJob } from './job';
import type { JobStore } from './job-store';

interface Options {
  readonly store: JobStore;
  readonly keys: Pick<KeyStore, 'findKey'>;
  readonly runner: LockHolder;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Whether a process runs; the system is asked where nothing is said. */
  readonly isAlive?: (process: number) => boolean;
}

/**
 * Removes jobs that have expired or whose key has ended, and takes those over that are not done and
 * whose process is gone.
 *
 * @returns the jobs that are this process's to do: to answer, or to tell of
 */
export async function sweepJobs(options: Options): Promise<readonly StoredJob[]> {
  const { store } = options;
  const ours: StoredJob[] = [];
  for (const job of store.listAll()) {
    if (isOver(job, options)) await store.remove(job);
    else if (isOpen(job)) {
      const taken = await takeOver(job, options);
      if (taken) ours.push(taken);
    }
  }
  return ours;
}

function isOver({ expiresAtMs, keyId }: StoredJob, { keys, nowMs }: Options): boolean {
  const { revokedAtMs, expiresAtMs: keyEndsAtMs = Infinity } = keys.findKey(keyId) ?? {
    revokedAtMs: 0,
  };
  return nowMs >= expiresAtMs || revokedAtMs !== undefined || nowMs >= keyEndsAtMs;
}

function isOpen({ finishedAtMs, webhook }: StoredJob): boolean {
  return finishedAtMs === undefined || webhook?.state === 'waiting';
}

/** @returns the job where it is ours, then or already */
async function takeOver(
  job: StoredJob,
  { store, runner, isAlive }: Options,
): Promise<StoredJob | undefined> {
  if (job.runner.secret === runner.secret) return job;
  return store.change(job, (held) => {
    let holder: LockHolder | undefined = held.runner;
    const table = {
      exclusively: <T>(step: () => T) => step(),
      readHolder: () => holder,
      writeHolder: (next: LockHolder | undefined) => void (holder = next),
    };
    const taken = takeLock(table, { holder: runner, ...(isAlive && { isAlive }) });
    return taken.ok ? { ...held, runner } : undefined;
  });
}
