import { describeRecord } from '../listing/describe-record';
import type { ExactHash } from '../listing/exact-hash';
import { findRange } from '../listing/find-range';
import { findRecord } from '../listing/find-record';
import { findSha1 } from '../listing/find-sha1';
import type { Listing } from '../listing/listing';
import type { ListingStore } from '../listing/listing-store';
import { ListingUnavailable } from '../listing/listing-unavailable';
import type { ListingPart } from '../listing/name-file';
import { readPrefix } from '../listing/read-prefix';
import { createBucketReader } from './create-bucket-reader';
import type { FailOver } from './create-fail-over';
import { parseState, type PublishedState } from './parse-state';
import { READ_STATE } from './statements';

/** A look-up takes several reads, and begins anew when another listing is served in between. */
const MAX_TRIES = 5;
const PREFIX_HEX = 5;
const MOVED = Symbol('another listing is served');

/**
 * Creates the listing that was published to PostgreSQL servers. What is published is served with the
 * next request, as far as the server that is asked has received it.
 *
 * Every method rejects with `ListingUnavailable` when no server answers.
 */
export function createPostgresListing({ read }: Pick<FailOver, 'read'>): ListingStore {
  const readers = {
    ranges: createBucketReader({ read, part: 'ranges' }),
    records: createBucketReader({ read, part: 'records' }),
    md5: createBucketReader({ read, part: 'md5' }),
    sha256: createBucketReader({ read, part: 'sha256' }),
  };
  const readBucket = (part: ListingPart, hex: string) => readers[part](readPrefix(hex));
  const readState = (): Promise<PublishedState> =>
    read({ statement: READ_STATE, values: [], parse: parseState });
  let known: PublishedState | undefined;
  const readNames = async (fingerprint: string) => {
    if (known?.fingerprint !== fingerprint) known = await readState();
    return known.fingerprint === fingerprint ? known.facts : MOVED;
  };
  const findSha1Of = async (exact: ExactHash) => {
    const { algorithm, hash } = exact;
    if (algorithm === 'sha1') return { sha1: hash };
    const { contents, fingerprint } = await readBucket(algorithm, hash);
    return { sha1: findSha1(contents, exact), fingerprint };
  };
  const find = async (exact: ExactHash): Promise<Listing | undefined | typeof MOVED> => {
    const { sha1, fingerprint } = await findSha1Of(exact);
    if (sha1 === undefined) return undefined;
    const bucket = await readBucket('records', sha1);
    if (fingerprint !== undefined && fingerprint !== bucket.fingerprint) return MOVED;
    const record = findRecord(bucket.contents, Buffer.from(sha1, 'hex'));
    // What is missing must not look like what is not listed.
    if (!record && fingerprint !== undefined) throw new ListingUnavailable('a record is missing');
    if (!record) return undefined;
    const facts = await readNames(bucket.fingerprint);
    if (facts === MOVED) return MOVED;
    const sources = facts.sources.map(({ name }) => name);
    return describeRecord(record, { sources, subjects: facts.subjects });
  };
  return {
    readRange: async (range) => {
      const { contents } = await readBucket('ranges', range);
      return range.length === PREFIX_HEX ? contents : findRange(contents, range);
    },
    findListing: async (exact) => {
      for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
        const found = await find(exact);
        if (found !== MOVED) return found;
      }
      throw new ListingUnavailable('one listing after the other is served');
    },
    readFacts: async () => {
      const { entries, changedAtMs, sources } = (await readState()).facts;
      return {
        entries,
        changedAtMs,
        sources: sources.map(({ name, licence }) => ({ name, licence })),
      };
    },
  };
}
