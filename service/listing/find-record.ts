import { DIGEST_BYTES } from './listing-store';
import { splitRecords } from './split-records';

/** Finds the record of a digest among those of its prefix. */
export function findRecord(records: Buffer, digest: Buffer): Buffer | undefined {
  for (const record of splitRecords(records))
    if (record.compare(digest, 0, DIGEST_BYTES, 0, DIGEST_BYTES) === 0) return record;
  return undefined;
}
