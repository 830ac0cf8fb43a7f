import type { Row } from './connect';

/** What a part of the listing has under a prefix, and of which listing it is. */
export interface Bucket {
  readonly contents: Buffer;
  readonly fingerprint: string;
}

const NOTHING = Buffer.alloc(0);

/**
 * Reads what `READ_BUCKET` brought.
 *
 * @returns undefined where nothing is published, and for the answer to another question: on a
 *   connection with several under way, one that is out of step would show someone else's numbers
 */
export function parseBucket([row, ...others]: readonly Row[], prefix: number): Bucket | undefined {
  if (!row || others.length > 0) return undefined;
  const { generation, contents, fingerprint } = row;
  if (row['prefix'] !== prefix || typeof fingerprint !== 'string') return undefined;
  if (typeof generation !== 'number' || generation === 0) return undefined;
  if (contents === null) return { contents: NOTHING, fingerprint };
  return Buffer.isBuffer(contents) ? { contents, fingerprint } : undefined;
}
