import type { ListingPart } from '../listing/name-file';
import type { FailOver } from './create-fail-over';
import { parseBuckets, type Bucket } from './parse-buckets';
import { createRead, MAX_BATCH } from './statements';

interface Options extends Pick<FailOver, 'read'> {
  readonly part: ListingPart;
}

/** What one statement is to read. */
interface Batch {
  readonly prefixes: Set<number>;
  readonly buckets: Promise<ReadonlyMap<number, Bucket>>;
  readonly start: () => void;
  /** Whether the turn is over in which it was begun. */
  isReady: boolean;
}

/** So many do not wait for a statement that is under way: its server may wait for its disk. */
const ENOUGH = 16;

/**
 * Creates what reads the bucket of a prefix. What is asked for in one turn of the event loop, or while a
 * statement is under way, goes in one: to wake a server costs several times what a bucket does.
 */
export function createBucketReader({ part, read }: Options): (prefix: number) => Promise<Bucket> {
  let open: Batch | undefined;
  let underWay = 0;
  const startIfDue = (): void => {
    if (!open) return;
    const { prefixes, isReady, start } = open;
    const isDue = isReady && (underWay === 0 || prefixes.size >= ENOUGH);
    if (!isDue && prefixes.size < MAX_BATCH) return;
    open = undefined;
    underWay += 1;
    start();
  };
  const readAll = (prefixes: ReadonlySet<number>) =>
    read({
      ...createRead(part, [...prefixes]),
      parse: (rows) => parseBuckets(rows, prefixes),
    }).finally(() => {
      underWay -= 1;
      startIfDue();
    });
  const openBatch = (): Batch => {
    let start = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const prefixes = new Set<number>();
    const batch = {
      prefixes,
      start,
      isReady: false,
      buckets: started.then(() => readAll(prefixes)),
    };
    setImmediate(() => {
      batch.isReady = true;
      if (open === batch) startIfDue();
    });
    return batch;
  };
  return async (prefix) => {
    const { prefixes, buckets } = (open ??= openBatch());
    prefixes.add(prefix);
    startIfDue();
    const bucket = (await buckets).get(prefix);
    if (!bucket) throw new Error('a bucket was not asked for');
    return bucket;
  };
}
