import { describeLookup } from '../http/describe-lookup';
import { describeReverse } from '../http/describe-reverse';
import type { ListingStore } from '../listing/listing-store';
import type { LockHolder } from '../store/take-lock';
import type { JobItem, JobKind, JobRef, StoredJob } from './job';
import { SLICE_ITEMS } from './job-limits';
import type { JobStore } from './job-store';

const DESCRIBE = { lookup: describeLookup, reverse: describeReverse };

interface Options {
  readonly store: JobStore;
  readonly listing: Pick<ListingStore, 'findListing'>;
  readonly runner: LockHolder;
  readonly wallClock: () => number;
}

/**
 * Answers the next hashes of a job, as batches answer them. Answers take the place of the hashes in
 * one step, so a job that is broken off goes on where it was.
 *
 * @returns the job as it is then; undefined where it is gone, done, or somebody else's to do
 */
export async function runSlice(
  ref: JobRef,
  { store, listing, runner, wallClock }: Options,
): Promise<StoredJob | undefined> {
  const isOurs = (job: StoredJob) =>
    job.runner.secret === runner.secret && job.finishedAtMs === undefined;
  const job = store.find(ref);
  if (!job || !isOurs(job)) return undefined;
  const slice = Math.floor(job.done / SLICE_ITEMS);
  const items = store.readSlice(ref, slice);
  const answers = await Promise.all(items.map((item) => answerItem(item, job.kind, listing)));
  const nowMs = wallClock();
  return store.keepAnswers(ref, slice, {
    answers,
    change: (held) => (isOurs(held) ? count(held, items, nowMs) : undefined),
  });
}

async function answerItem(
  item: JobItem,
  kind: JobKind,
  { findListing }: Options['listing'],
): Promise<object> {
  return 'error' in item ? item : DESCRIBE[kind](item, await findListing(item));
}

function count(job: StoredJob, items: readonly JobItem[], nowMs: number): StoredJob {
  const done = job.done + items.length;
  const failed = job.failed + items.filter((item) => 'error' in item).length;
  return { ...job, done, failed, ...(done >= job.items && { finishedAtMs: nowMs }) };
}
