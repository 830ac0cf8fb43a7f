import { MINUTE_MS } from '../../lib/time';
import type { KeyStore } from '../key-store';
import type { ListingStore } from '../listing/listing-store';
import { ListingUnavailable } from '../listing/listing-unavailable';
import { nameError } from '../name-error';
import type { LockHolder } from '../store/take-lock';
import type { SendWebhook } from '../webhook/create-webhook-sender';
import { createWebhookQueue } from '../webhook/create-webhook-queue';
import type { StoredJob } from './job';
import type { JobStore } from './job-store';
import { runSlice } from './run-slice';
import { sweepJobs } from './sweep-jobs';

/** Between slices everything else has its turn: a slice takes a few milliseconds. */
const PAUSE_MS = 5;
const SWEEP_MS = MINUTE_MS;

interface Options {
  readonly store: JobStore;
  readonly listing: Pick<ListingStore, 'findListing'>;
  readonly keys: Pick<KeyStore, 'findKey'>;
  readonly runner: LockHolder;
  readonly send: SendWebhook;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  /** From 0 to less than 1. */
  readonly random: () => number;
  /** Aborted when the directory stops. */
  readonly signal: AbortSignal;
  /** Told the name of an error and nothing else. */
  readonly logError: (name: string) => void;
  /** Called when there may be something to do earlier than was said. */
  readonly onChange: () => void;
}

/** Does what jobs want done, a little at a time. */
export interface JobRunner {
  /** Takes a new job up. */
  readonly take: (job: StoredJob) => void;
  /** Does one slice and sends what is due. @returns milliseconds until there is more to do */
  readonly tick: () => Promise<number>;
  /** Resolves when no webhook is under way. */
  readonly settle: () => Promise<void>;
}

/** Jobs take turns, a slice each, so a long one does not keep a short one waiting. */
export function createJobRunner(options: Options): JobRunner {
  const { signal, wallClock, logError, onChange } = options;
  const open = new Map<string, StoredJob>();
  let sweepAtMs = -Infinity;
  const log = (error: unknown) => {
    // The listing itself tells the operator, once and not with each attempt.
    if (!(error instanceof ListingUnavailable)) logError(nameError(error));
  };
  const webhooks = createWebhookQueue({ ...options, onError: log });
  const take = (job: StoredJob) => {
    if (job.finishedAtMs === undefined) open.set(job.id, job);
    else webhooks.add(job);
  };
  const sweep = async () => {
    sweepAtMs = wallClock() + SWEEP_MS;
    for (const job of await sweepJobs({ ...options, nowMs: wallClock() })) take(job);
  };
  const workOn = async (job: StoredJob) => {
    open.delete(job.id);
    const next = await runSlice(job, options);
    // Behind all others.
    if (next) take(next);
  };
  return {
    take: (job) => {
      take(job);
      onChange();
    },
    tick: async () => {
      // What fails is tried again with the next sweep.
      if (wallClock() >= sweepAtMs) await sweep().catch(log);
      const [job] = open.values();
      if (job) await workOn(job).catch(log);
      if (!signal.aborted) webhooks.sendDue();
      if (open.size > 0) return PAUSE_MS;
      return Math.max(PAUSE_MS, Math.min(sweepAtMs, webhooks.nextAtMs()) - wallClock());
    },
    settle: webhooks.settle,
  };
}
