import { RECORD_BYTES, REPORT_BYTES, REPORTS_AT } from './record-layout';

/** Splits the records of a prefix, which follow one another. */
export function* splitRecords(records: Buffer): Generator<Buffer, void> {
  for (let at = 0; at < records.length;) {
    const end = at + RECORD_BYTES + records.readUInt32LE(at + REPORTS_AT) * REPORT_BYTES;
    yield records.subarray(at, end);
    at = end;
  }
}
