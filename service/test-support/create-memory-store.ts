import type { ListingStore } from '../listing-store';
import { splitHex } from './split-hex';

/** A store without a disk. */
export function createMemoryStore(listed: readonly string[] = []): ListingStore {
  const hashes = new Set(listed);
  return {
    findHashes: (range) => [...hashes].filter((hash) => hash.startsWith(range)).toSorted(),
    addBuckets(buckets) {
      const given = [...buckets].flatMap((bucket) => splitHex(bucket.digests));
      const before = hashes.size;
      for (const hash of given) hashes.add(hash);
      const added = hashes.size - before;
      return { added, alreadyListed: given.length - added };
    },
    countHashes: () => hashes.size,
  };
}
