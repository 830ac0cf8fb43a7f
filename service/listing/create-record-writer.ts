import { createRecord } from './create-record';
import { NUMBER_AT, REPORTS_AT } from './record-layout';

/** What has become of what was written. */
export interface RecordCounts {
  /** Numbers that are listed now. */
  readonly numbers: number;
  /** Of those, how many were not listed before. */
  readonly addedNumbers: number;
  readonly addedReports: number;
  /** Reports that are kept already. */
  readonly repeatedReports: number;
  readonly expiredReports: number;
  /** Reports that were not taken, since somebody had their number taken out. */
  readonly forgottenReports: number;
}

/**
 * Writes the records of a listing, one after the other, by digest. `isHeld` is whether something was
 * listed before.
 */
export interface RecordWriter {
  /** Begins the record of the number whose digest is there. */
  readonly begin: (bytes: Buffer, at: number, isHeld: boolean) => void;
  /** Takes the number itself from an entry, where the record has none. */
  readonly noteNumber: (bytes: Buffer, at: number) => void;
  /** Adds a report; they come sorted. */
  readonly addReport: (bytes: Buffer, at: number, isHeld: boolean) => void;
  /** Writes the record, unless no report of it is left. */
  readonly end: () => void;
  readonly count: () => RecordCounts;
}

export interface RecordRules {
  /** Told of numbers that are listed from now on, and of those that no longer are, 8 bytes each. */
  readonly onNumber: (number: Buffer, change: 'added' | 'removed') => void;
  /** Reports of earlier days are left out; those without a day stay. */
  readonly oldestDay: number;
  /** Whether a number was taken out for good, by its digest; undefined where none was. */
  readonly isForgotten: ((digest: Buffer) => boolean) | undefined;
}

interface Options extends RecordRules {
  /** Takes a whole record: so many of these bytes. They hold until it returns. */
  readonly onRecord: (bytes: Buffer, length: number) => void;
}

export function createRecordWriter(options: Options): RecordWriter {
  const { oldestDay, isForgotten } = options;
  const record = createRecord();
  let isListed = false;
  let isKnown = false;
  let isOut = false;
  const counts = {
    numbers: 0,
    addedNumbers: 0,
    addedReports: 0,
    repeatedReports: 0,
    expiredReports: 0,
    forgottenReports: 0,
  };
  const tellNumber = (change: 'added' | 'removed') =>
    options.onNumber(record.bytes().subarray(NUMBER_AT, REPORTS_AT), change);
  return {
    begin: (bytes, at, isHeld) => {
      record.begin(bytes, at);
      isListed = isHeld;
      isKnown = isHeld && record.hasNumber();
      isOut = isForgotten?.(record.bytes().subarray(0, NUMBER_AT)) ?? false;
    },
    noteNumber: record.noteNumber,
    addReport: (bytes, at, isHeld) => {
      const day = bytes.readUInt16LE(at);
      const added = isHeld ? 0 : 1;
      if (isOut) counts.forgottenReports += added;
      else if (day !== 0 && day < oldestDay) counts.expiredReports += 1;
      else if (record.add(bytes, at)) counts.addedReports += added;
      else counts.repeatedReports += added;
    },
    end: () => {
      const length = record.end();
      if (length === 0) {
        if (isKnown) tellNumber('removed');
        return;
      }
      counts.numbers += 1;
      if (!isListed) counts.addedNumbers += 1;
      if (!isKnown && record.hasNumber()) tellNumber('added');
      options.onRecord(record.bytes(), length);
    },
    count: () => ({ ...counts }),
  };
}
