import { compareReports } from './compare-reports';
import { NUMBER_AT, RECORD_BYTES, REPORT_BYTES, REPORTS_AT } from './record-layout';

/** One record that is being put together; the next one takes its place. */
export interface RecordBuilder {
  /** Takes digest and number from a record or an entry. */
  readonly begin: (bytes: Buffer, at: number) => void;
  readonly hasNumber: () => boolean;
  /** Takes the number from an entry, where there is none. */
  readonly noteNumber: (bytes: Buffer, at: number) => void;
  /**
   * Adds a report that is in the same bytes as the last one.
   *
   * @returns whether it was added: one like the last report is not, but may tell of a later day
   */
  readonly add: (bytes: Buffer, at: number) => boolean;
  /** @returns how long the record is; 0 without a report */
  readonly end: () => number;
  /** What the record stands at the beginning of. */
  readonly bytes: () => Buffer;
}

export function createRecord(): RecordBuilder {
  let record = Buffer.alloc(RECORD_BYTES + 64 * REPORT_BYTES);
  let length = 0;
  let last = 0;
  const hasNumber = () =>
    record.readUInt32LE(NUMBER_AT) !== 0 || record.readUInt32LE(NUMBER_AT + 4) !== 0;
  // In JavaScript: for so few bytes a call of the library costs more than their copy.
  const append = (bytes: Buffer, start: number, end: number): void => {
    for (let at = start; at < end; at += 1) record[length++] = bytes[at] ?? 0;
  };
  const joinLast = (bytes: Buffer, at: number): boolean => {
    if (length === RECORD_BYTES || compareReports(bytes, last, at) !== 0) return false;
    const day = length - REPORT_BYTES;
    record.writeUInt16LE(Math.max(record.readUInt16LE(day), bytes.readUInt16LE(at)), day);
    return true;
  };
  return {
    begin: (bytes, at) => {
      length = 0;
      append(bytes, at, at + REPORTS_AT);
      length = RECORD_BYTES;
    },
    hasNumber,
    noteNumber: (bytes, at) => {
      if (!hasNumber()) bytes.copy(record, NUMBER_AT, at + NUMBER_AT, at + REPORTS_AT);
    },
    add: (bytes, at) => {
      if (joinLast(bytes, at)) return false;
      if (length + REPORT_BYTES > record.length)
        record = Buffer.concat([record, Buffer.alloc(record.length)]);
      append(bytes, at, at + REPORT_BYTES);
      last = at;
      return true;
    },
    end: () => {
      if (length === RECORD_BYTES) return 0;
      record.writeUInt32LE((length - RECORD_BYTES) / REPORT_BYTES, REPORTS_AT);
      return length;
    },
    bytes: () => record,
  };
}
