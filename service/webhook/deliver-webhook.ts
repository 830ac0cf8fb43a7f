import { SECOND_MS } from '../../lib/time';
import { describeJob } from '../jobs/describe-job';
import type { JobRef, JobWebhook, StoredJob } from '../jobs/job';
import type { JobStore } from '../jobs/job-store';
import type { SendWebhook, WebhookCall } from './create-webhook-sender';
import { planRetry } from './plan-retry';
import { signWebhook } from './sign-webhook';

type Waiting = Extract<JobWebhook, { state: 'waiting' }>;

/** What `deliverWebhook` needs. */
export interface DeliverOptions {
  readonly store: JobStore;
  readonly send: SendWebhook;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  readonly random: () => number;
  /** Aborted when the directory stops: the attempt then counts for nothing. */
  readonly signal: AbortSignal;
  /** Told the name of an error and nothing of the target. */
  readonly logError: (name: string) => void;
}

/**
 * Tells whoever wants to know that a job is done, once. Whether it arrived is written down behind
 * that, so a directory that is killed in between tells it again under the same delivery id.
 *
 * @returns the job as it is then; undefined where there is nothing to tell, or no more of it
 */
export async function deliverWebhook(
  ref: JobRef,
  options: DeliverOptions,
): Promise<StoredJob | undefined> {
  const { store, send, wallClock, signal, logError } = options;
  const job = store.find(ref);
  if (job?.finishedAtMs === undefined || job.webhook?.state !== 'waiting') return undefined;
  const outcome = await send({ ...writeCall(job, job.webhook, wallClock()), signal });
  if (signal.aborted) return undefined;
  if (!outcome.ok) logError(outcome.error);
  return store.change(ref, (held) =>
    held.webhook?.state === 'waiting'
      ? { ...held, webhook: settle(held.webhook, outcome.ok, options) }
      : undefined,
  );
}

function writeCall(
  job: StoredJob,
  { url, secret, delivery }: Waiting,
  nowMs: number,
): Omit<WebhookCall, 'signal'> {
  const { id, kind, state, items, failed, finished_at } = describeJob(job);
  const body = JSON.stringify({ id, kind, state, items, failed, finished_at });
  const timestamp = String(Math.floor(nowMs / SECOND_MS));
  return {
    url,
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Hushdial-Directory',
      'X-Hushdial-Delivery': delivery,
      'X-Hushdial-Timestamp': timestamp,
      'X-Hushdial-Signature': signWebhook({ secret, timestamp, body }),
    },
  };
}

function settle(
  webhook: Waiting,
  hasArrived: boolean,
  { random, wallClock }: Pick<DeliverOptions, 'random' | 'wallClock'>,
): JobWebhook {
  const attempts = webhook.attempts + 1;
  if (hasArrived) return { state: 'delivered', attempts };
  const waitMs = planRetry(attempts, random);
  if (waitMs === undefined) return { state: 'failed', attempts };
  return { ...webhook, attempts, nextAtMs: wallClock() + waitMs };
}
