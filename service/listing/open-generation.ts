import { createPartLookup } from './create-part-lookup';
import type { ExactHash } from './exact-hash';
import { findRecord } from './find-record';
import { findSha1 } from './find-sha1';
import { DIGEST_BYTES } from './listing-store';
import { openEachPart } from './open-each-part';
import { readPrefix } from './read-prefix';

/** One state of the listing, which never changes. */
export interface Generation {
  /** The digests with these first 20 bits. They hold until the next call. */
  readonly findDigests: (prefix: number) => Buffer;
  /** The record of the number with this hash. It holds until the next call. */
  readonly findRecord: (exact: ExactHash) => Buffer | undefined;
  readonly entries: () => number;
  readonly close: () => void;
}

/**
 * Opens the files of a generation.
 *
 * @throws what the file system throws, or when a file is not whole
 */
export function openGeneration(folder: string): Generation {
  const parts = openEachPart((part) => createPartLookup(folder, part));
  const { ranges, records } = parts;
  return {
    findDigests: ranges.find,
    findRecord: (exact) => {
      const { algorithm, hash } = exact;
      const sha1 =
        algorithm === 'sha1' ? hash : findSha1(parts[algorithm].find(readPrefix(hash)), exact);
      if (sha1 === undefined) return undefined;
      return findRecord(records.find(readPrefix(sha1)), Buffer.from(sha1, 'hex'));
    },
    entries: () => ranges.size() / DIGEST_BYTES,
    close: () => {
      for (const part of Object.values(parts)) part.close();
    },
  };
}
