import type { Readable } from 'node:stream';
import type { CountryCode } from 'libphonenumber-js/max';
import { collectBuckets } from './collect-buckets';
import { createDigestList } from './create-digest-list';
import { createLineSplitter, type Line } from './create-line-splitter';
import { createRowReader, type RejectReason } from './create-row-reader';
import { hashNumber } from './hash-number';
import type { ListingStore } from './listing-store';

/** Lines of real lists have some hundred characters. */
const MAX_LINE_LENGTH = 16_384;
const MAX_REJECTIONS = 20;

/** What an import needs. */
export interface ImportOptions {
  /** A UTF-8 text; whatever is not is read as wrong numbers. */
  readonly input: Readable;
  readonly store: ListingStore;
  /** Tried for numbers without `+`. */
  readonly country?: CountryCode;
  /** Told after each piece of the file how many lines were read so far. */
  readonly reportLines?: (lines: number) => void;
}

/** `rows` is the sum of `kept`, both kinds of duplicates and `rejected`. */
export interface ImportSummary {
  /** Lines that are neither blank nor a comment nor the header. */
  readonly rows: number;
  readonly kept: number;
  /** Rows whose number stood in the same file before. */
  readonly repeated: number;
  /** Different numbers that the store held before. */
  readonly alreadyListed: number;
  readonly rejected: number;
  /** The first 20 of them. */
  readonly rejections: readonly Rejection[];
}

interface Rejection {
  readonly line: number;
  readonly reason: RejectReason;
}

/**
 * Imports a list of numbers as their hashes. A bad row is counted, never an error. The file is
 * read to its end first and written in one transaction then: an import that breaks off before
 * that, for whatever reason, has changed nothing.
 *
 * @throws what the input or the store throws
 */
export async function importList(options: ImportOptions): Promise<ImportSummary> {
  const rows = createRowCollector(options.country);
  const splitter = createLineSplitter(MAX_LINE_LENGTH);
  const decoder = new TextDecoder();
  let lines = 0;
  const collect = (found: readonly Line[]) => {
    for (const line of found) rows.add(line);
    lines += found.length;
    options.reportLines?.(lines);
  };
  for await (const chunk of options.input) {
    collect(splitter.push(decoder.decode(toBytes(chunk), { stream: true })));
  }
  collect(splitter.push(decoder.decode()));
  collect(splitter.end());
  return rows.save(options.store);
}

function createRowCollector(country: CountryCode | undefined) {
  const readRow = createRowReader(country);
  const digests = createDigestList();
  const rejections: Rejection[] = [];
  let rejected = 0;
  return {
    add(line: Line): void {
      const row = readRow(line);
      if (row.kind === 'number') digests.push(hashNumber(row.number));
      if (row.kind !== 'rejected') return;
      rejected++;
      if (rejected <= MAX_REJECTIONS) rejections.push({ line: line.number, reason: row.reason });
    },
    save(store: ListingStore): ImportSummary {
      const { added, alreadyListed } = store.addBuckets(collectBuckets(digests.blocks()));
      return {
        rows: digests.count() + rejected,
        kept: added,
        repeated: digests.count() - added - alreadyListed,
        alreadyListed,
        rejected,
        rejections,
      };
    },
  };
}

/** A stream of strings (an encoding was set on it, or a test made it) is a stream of bytes too. */
function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
