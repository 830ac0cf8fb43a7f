import type { HashBucket } from '../listing-store';
import { readPrefix } from '../read-prefix';

/** @returns the bucket of these full hashes, which share their first 5 characters and ascend */
export function createBucket(...hashes: readonly string[]): HashBucket {
  const digests = Buffer.from(hashes.join(''), 'hex');
  return { prefix: readPrefix(digests), digests };
}
