import type { JobWebhook, StoredJob } from './job';

/** A job as whoever submitted it sees it: nothing of its hashes. */
export interface JobDescription {
  readonly id: string;
  readonly kind: StoredJob['kind'];
  readonly state: 'queued' | 'running' | 'done';
  readonly items: number;
  readonly done: number;
  readonly failed: number;
  /** Moments in ISO 8601, UTC. */
  readonly created_at: string;
  readonly expires_at: string;
  readonly finished_at?: string;
  readonly webhook?: { readonly state: JobWebhook['state']; readonly attempts: number };
}

export function describeJob(job: StoredJob): JobDescription {
  const { id, kind, items, done, failed, createdAtMs, expiresAtMs, finishedAtMs, webhook } = job;
  return {
    id,
    kind,
    state: finishedAtMs === undefined ? (done > 0 ? 'running' : 'queued') : 'done',
    items,
    done,
    failed,
    created_at: formatMoment(createdAtMs),
    expires_at: formatMoment(expiresAtMs),
    ...(finishedAtMs !== undefined && { finished_at: formatMoment(finishedAtMs) }),
    ...(webhook && { webhook: { state: webhook.state, attempts: webhook.attempts } }),
  };
}

function formatMoment(atMs: number): string {
  return new Date(atMs).toISOString();
}
