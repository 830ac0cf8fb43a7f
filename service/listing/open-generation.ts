import { hash } from 'node:crypto';
import { createPartLookup, type PartLookup } from './create-part-lookup';
import type { ExactHash } from './exact-hash';
import { findRecord } from './find-record';
import { DIGEST_BYTES } from './listing-store';
import type { ListingPart } from './name-file';
import { readNumber } from './read-number';

/** One state of the listing, which never changes. */
export interface Generation {
  /** The digests with these first 20 bits. They hold until the next call. */
  readonly findDigests: (prefix: number) => Buffer;
  /** The record of the number with this hash. It holds until the next call. */
  readonly findRecord: (exact: ExactHash) => Buffer | undefined;
  readonly entries: () => number;
  readonly close: () => void;
}

const NUMBER_BYTES = 8;
const PREFIX_HEX = 5;

/**
 * Opens the files of a generation.
 *
 * @throws what the file system throws, or when a file is not whole
 */
export function openGeneration(folder: string): Generation {
  const parts = openParts(folder);
  const { ranges, records } = parts;
  /** The SHA-1 of the number that has another hash. */
  const findSha1 = (algorithm: 'md5' | 'sha256', asked: string): string | undefined => {
    const found = parts[algorithm].find(readPrefix(asked));
    for (let at = 0; at < found.length; at += NUMBER_BYTES) {
      const number = readNumber(found, at);
      if (number !== undefined && hash(algorithm, number, 'hex') === asked)
        return hash('sha1', number, 'hex');
    }
    return undefined;
  };
  return {
    findDigests: ranges.find,
    findRecord: ({ algorithm, hash: asked }) => {
      const sha1 = algorithm === 'sha1' ? asked : findSha1(algorithm, asked);
      if (sha1 === undefined) return undefined;
      return findRecord(records.find(readPrefix(sha1)), Buffer.from(sha1, 'hex'));
    },
    entries: () => ranges.size() / DIGEST_BYTES,
    close: () => {
      for (const part of Object.values(parts)) part.close();
    },
  };
}

function openParts(folder: string): Readonly<Record<ListingPart, PartLookup>> {
  const opened: PartLookup[] = [];
  const openPart = (part: ListingPart): PartLookup => {
    const lookup = createPartLookup(folder, part);
    opened.push(lookup);
    return lookup;
  };
  try {
    return {
      ranges: openPart('ranges'),
      records: openPart('records'),
      md5: openPart('md5'),
      sha256: openPart('sha256'),
    };
  } catch (error) {
    for (const part of opened) part.close();
    throw error;
  }
}

function readPrefix(hex: string): number {
  return Number.parseInt(hex.slice(0, PREFIX_HEX), 16);
}
