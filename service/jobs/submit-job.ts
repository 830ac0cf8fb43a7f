import { createHash, randomBytes } from 'node:crypto';
import type { Result } from '../../lib/result';
import type { LockHolder } from '../store/take-lock';
import type { JobWebhook, StoredJob } from './job';
import { JOB_KEPT_MS, MAX_JOBS_A_KEY } from './job-limits';
import type { JobStore } from './job-store';
import type { JobOrder } from './read-job-order';

const ID_BYTES = 16;
const SECRET_BYTES = 32;

/** Why a job was not added. */
export type SubmitFault =
  /** Another job has this `Idempotency-Key`. */
  | { readonly kind: 'conflict' }
  /** The key has as many as it can have, until the first of them goes. */
  | { readonly kind: 'full'; readonly untilMs: number };

export interface Submission {
  readonly keyId: string;
  readonly order: JobOrder;
  /** As it came. */
  readonly body: string;
  /** The `Idempotency-Key`: the same with the same body is the same job. */
  readonly once: string | undefined;
}

interface Options {
  readonly store: JobStore;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly runner: LockHolder;
}

export interface Submitted {
  readonly job: StoredJob;
  readonly isNew: boolean;
}

/** Adds a job, or finds the one that an earlier attempt to submit it has added. */
export async function submitJob(
  { keyId, order, body, once }: Submission,
  { store, nowMs, runner }: Options,
): Promise<Result<Submitted, SubmitFault>> {
  const onceSha256 = once === undefined ? undefined : hash(once);
  const bodySha256 = hash(body);
  const { kind, items } = order;
  const job: StoredJob = {
    keyId,
    id: randomBytes(ID_BYTES).toString('hex'),
    kind,
    items: items.length,
    done: 0,
    failed: 0,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + JOB_KEPT_MS,
    runner,
    bodySha256,
    ...(onceSha256 !== undefined && { onceSha256 }),
    ...(order.webhook && { webhook: makeWebhook(order.webhook) }),
  };
  const added = await store.add<SubmitFault | StoredJob>(keyId, (all) => {
    const held = all.filter(({ expiresAtMs }) => expiresAtMs > nowMs);
    const earlier = held.find((one) => once !== undefined && one.onceSha256 === onceSha256);
    const fault = earlier ?? findFull(held);
    return fault ? { ok: false, error: fault } : { ok: true, value: { job, items } };
  });
  if (added.ok) return { ok: true, value: { job: added.value, isNew: true } };
  if (!('id' in added.error)) return { ok: false, error: added.error };
  return added.error.bodySha256 === bodySha256
    ? { ok: true, value: { job: added.error, isNew: false } }
    : { ok: false, error: { kind: 'conflict' } };
}

/** @param held oldest first, so the first of them goes first */
function findFull(held: readonly StoredJob[]): SubmitFault | undefined {
  const [first] = held;
  return first && held.length >= MAX_JOBS_A_KEY
    ? { kind: 'full', untilMs: first.expiresAtMs }
    : undefined;
}

function makeWebhook({ url, secret }: NonNullable<JobOrder['webhook']>): JobWebhook {
  return {
    state: 'waiting',
    url,
    secret: secret ?? randomBytes(SECRET_BYTES).toString('base64url'),
    delivery: randomBytes(ID_BYTES).toString('hex'),
    attempts: 0,
    nextAtMs: 0,
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
