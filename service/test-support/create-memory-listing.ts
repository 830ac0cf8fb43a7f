import { createHash } from 'node:crypto';
import type { ExactHash } from '../listing/exact-hash';
import type { Listing } from '../listing/listing';
import type { ListingFacts } from '../listing/listing-facts';
import { DIGEST_BYTES, type ListingStore } from '../listing/listing-store';

/** A number, or the SHA-1 of one that is not known, and what is known of it. */
export type ListedEntry = Partial<Listing> &
  ({ readonly number: Listing['number'] & string } | { readonly sha1: string });

const ALGORITHMS = ['md5', 'sha1', 'sha256'] as const;

/** A listing without a disk. Its ranges come in one buffer, which the next one overwrites. */
export function createMemoryListing(
  entries: readonly ListedEntry[] = [],
  facts: Partial<ListingFacts> = {},
): ListingStore {
  const byHash = new Map(
    entries.flatMap((entry) => listHashes(entry).map(({ hash }) => [hash, entry])),
  );
  const sha1s = [...byHash.keys()].filter((hash) => hash.length === 40).toSorted();
  const lent = Buffer.alloc(sha1s.length * DIGEST_BYTES);
  return {
    readRange: (range) => {
      const hex = sha1s.filter((hash) => hash.startsWith(range)).join('');
      return lent.fill(0).subarray(0, lent.write(hex, 'hex'));
    },
    findListing: ({ hash }) => {
      const entry = byHash.get(hash);
      return entry && complete(entry);
    },
    readFacts: () => ({ entries: entries.length, changedAtMs: undefined, sources: [], ...facts }),
  };
}

function listHashes(entry: ListedEntry): readonly ExactHash[] {
  if ('sha1' in entry) return [{ algorithm: 'sha1', hash: entry.sha1 }];
  return ALGORITHMS.map((algorithm) => ({
    algorithm,
    hash: createHash(algorithm).update(entry.number).digest('hex'),
  }));
}

function complete(entry: ListedEntry): Listing {
  return {
    number: undefined,
    reports: 1,
    firstDay: undefined,
    lastDay: undefined,
    robocallShare: undefined,
    mainSubject: undefined,
    sources: [],
    ...entry,
  };
}
