import type { Row } from './connect';

/** What a part of the listing has under a prefix, and of which listing it is. */
export interface Bucket {
  readonly contents: Buffer;
  readonly fingerprint: string;
}

const NOTHING = Buffer.alloc(0);

/**
 * Reads what `createRead` brought: one bucket for each prefix that was asked for.
 *
 * @returns undefined where nothing is published, and for the answer to another question: on a
 *   connection with several under way, one that is out of step would show someone else's numbers
 */
export function parseBuckets(
  rows: readonly Row[],
  prefixes: ReadonlySet<number>,
): ReadonlyMap<number, Bucket> | undefined {
  const buckets = new Map<number, Bucket>();
  for (const row of rows) {
    const { prefix } = row;
    const bucket = parseBucket(row);
    if (!bucket || typeof prefix !== 'number' || !prefixes.has(prefix)) return undefined;
    buckets.set(prefix, bucket);
  }
  return buckets.size === prefixes.size && rows.length === prefixes.size ? buckets : undefined;
}

function parseBucket({ generation, contents, fingerprint }: Row): Bucket | undefined {
  if (typeof generation !== 'number' || generation === 0) return undefined;
  if (typeof fingerprint !== 'string') return undefined;
  if (contents === null) return { contents: NOTHING, fingerprint };
  return Buffer.isBuffer(contents) ? { contents, fingerprint } : undefined;
}
