import type { PartBucket } from '../listing/create-part-reader';
import type { ListingPart } from '../listing/name-file';
import type { StoredParts } from '../store/open-parts';
import type { PostgresConnection } from './connect';
import { createCount, createInsert, PARTS } from './statements';

type Connection = Pick<PostgresConnection, 'query'>;

interface Options {
  readonly parts: StoredParts;
  readonly generation: number;
}

/** How much goes into one statement, which is a transaction of its own. */
const MAX_ROWS = 5_000;
const MAX_BYTES = 512 * 1024;

/**
 * Copies all buckets of a listing into the tables, and looks whether they have arrived: what is missing
 * must not look like what is not listed.
 *
 * @throws what the file system, the network or the server says, or when not everything has arrived
 */
export async function copyParts(connection: Connection, options: Options): Promise<void> {
  for (const part of PARTS) {
    const sent = await copyPart(connection, part, options);
    const [row] = await connection.query(createCount(part), [options.generation]);
    if (row?.['buckets'] !== String(sent.buckets) || row['bytes'] !== String(sent.bytes))
      throw new Error('not all of the listing has arrived');
  }
}

async function copyPart(
  connection: Connection,
  part: ListingPart,
  { parts, generation }: Options,
): Promise<{ readonly buckets: number; readonly bytes: number }> {
  const insert = createInsert(part);
  let [buckets, bytes] = [0, 0];
  for (const batch of splitBatches(parts.list(part))) {
    const { prefixes, contents } = batch;
    await connection.query(insert, [generation, `{${prefixes.join()}}`, `{${contents.join()}}`]);
    buckets += prefixes.length;
    bytes += batch.bytes;
  }
  return { buckets, bytes };
}

interface Batch {
  readonly prefixes: readonly number[];
  /** As elements of an array of bytea. */
  readonly contents: readonly string[];
  readonly bytes: number;
}

function* splitBatches(buckets: Iterable<PartBucket>): Generator<Batch, void> {
  let [prefixes, contents, bytes]: [number[], string[], number] = [[], [], 0];
  for (const bucket of buckets) {
    prefixes.push(bucket.prefix);
    contents.push(`"\\\\x${bucket.contents.toString('hex')}"`);
    bytes += bucket.contents.length;
    if (prefixes.length < MAX_ROWS && bytes < MAX_BYTES) continue;
    yield { prefixes, contents, bytes };
    [prefixes, contents, bytes] = [[], [], 0];
  }
  if (prefixes.length > 0) yield { prefixes, contents, bytes };
}
