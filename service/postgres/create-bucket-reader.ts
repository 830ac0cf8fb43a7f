import type { ListingPart } from '../listing/name-file';
import type { FailOver } from './create-fail-over';
import { parseBuckets, type Bucket } from './parse-buckets';
import { createRead, MAX_BATCH } from './statements';

/** Reads what a part of the listing has under a prefix. */
export type ReadBucket = (part: ListingPart, prefix: number) => Promise<Bucket>;

/** Those who wait for a prefix. */
interface Batch {
  readonly prefixes: Set<number>;
  readonly buckets: Promise<ReadonlyMap<number, Bucket>>;
}

/**
 * Creates what reads buckets. What is asked for in one turn of the event loop goes in one statement: a
 * statement costs the server and this process more than the bucket does.
 */
export function createBucketReader({ read }: Pick<FailOver, 'read'>): ReadBucket {
  const open = new Map<ListingPart, Batch>();
  const openBatch = (part: ListingPart): Batch => {
    const prefixes = new Set<number>();
    const buckets = nextTurn().then(() => {
      if (open.get(part)?.prefixes === prefixes) open.delete(part);
      return read({
        ...createRead(part, [...prefixes]),
        parse: (rows) => parseBuckets(rows, prefixes),
      });
    });
    const batch: Batch = { prefixes, buckets };
    open.set(part, batch);
    return batch;
  };
  return async (part, prefix) => {
    const waiting = open.get(part);
    const batch = waiting && waiting.prefixes.size < MAX_BATCH ? waiting : openBatch(part);
    batch.prefixes.add(prefix);
    const bucket = (await batch.buckets).get(prefix);
    if (!bucket) throw new Error('a bucket was not asked for');
    return bucket;
  };
}

/** Behind all that has arrived by then. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
