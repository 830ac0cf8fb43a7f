import { StoreDamaged } from '../store-damaged';
import { compareDigests } from './compare-digests';
import { DIGEST_BYTES } from './listing-store';
import type { ListingPart } from './name-file';
import { RECORD_BYTES, REPORT_BYTES, REPORTS_AT } from './record-layout';

const NUMBER_BYTES = 8;

/**
 * Looks whether a bucket can be what was written under its prefix, which finds most of what a fault of
 * the disk leaves behind.
 *
 * @throws StoreDamaged when it cannot
 */
export function checkBucket(part: ListingPart, prefix: number, contents: Buffer): void {
  if (!CHECKS[part](contents, prefix))
    throw new StoreDamaged('a file of its listing was overwritten');
}

type Check = (contents: Buffer, prefix: number) => boolean;

const CHECKS: Readonly<Record<ListingPart, Check>> = {
  ranges: areDigests,
  records: areRecords,
  md5: areNumbers,
  sha256: areNumbers,
};

function areDigests(digests: Buffer, prefix: number): boolean {
  for (let at = 0; at < digests.length; at += DIGEST_BYTES)
    if (readPrefixAt(digests, at) !== prefix) return false;
  return digests.length % DIGEST_BYTES === 0;
}

function areRecords(records: Buffer, prefix: number): boolean {
  let at = 0;
  let before = -1;
  while (at + RECORD_BYTES <= records.length) {
    if (readPrefixAt(records, at) !== prefix) return false;
    if (before >= 0 && compareDigests(records, before, at) >= 0) return false;
    before = at;
    at += RECORD_BYTES + records.readUInt32LE(at + REPORTS_AT) * REPORT_BYTES;
  }
  return at === records.length;
}

function areNumbers(numbers: Buffer): boolean {
  return numbers.length % NUMBER_BYTES === 0;
}

/** The first 20 bits. Behind the end of a buffer it is none. */
function readPrefixAt(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? -1) << 12) | ((bytes[at + 1] ?? 0) << 4) | ((bytes[at + 2] ?? 0) >> 4);
}
