import { compareDigests } from './compare-digests';
import { compareReports } from './compare-reports';
import type { RecordWriter } from './create-record-writer';
import { RECORD_BYTES, REPORT_BYTES, REPORTS_AT } from './record-layout';
import { sortEntries } from './sort-entries';

/** What is known of the numbers of one prefix. */
interface Bucket {
  /** The records of those that are listed already, by digest. */
  readonly held: Buffer;
  /** The entries that are added, in any order. */
  readonly entries: Buffer;
}

/**
 * Creates what writes the records of a prefix anew, with what is added to them. Its functions are made
 * once, and not for each of a million prefixes.
 */
export function createMerger(writer: RecordWriter): (bucket: Bucket) => void {
  /** Records and entries, one behind the other. */
  let bytes: Buffer = Buffer.alloc(0);
  let places: readonly number[] = [];
  let next = 0;
  const nextPlace = (): number => places[next] ?? 0;
  /** Which of the entries is the first of another number than the next one's. */
  const findEnd = (): number => {
    let end = next + 1;
    while (end < places.length && compareDigests(bytes, nextPlace(), places[end] ?? 0) === 0)
      end += 1;
    return end;
  };
  /** Merges the reports of a record, from its first to behind its last, with those that come next. */
  const writeReports = (first: number, stop: number, end: number): void => {
    for (let index = next; index < end; index += 1) writer.noteNumber(bytes, places[index] ?? 0);
    let at = first;
    while (at < stop || next < end) {
      const report = nextPlace() + REPORTS_AT;
      if (next >= end || (at < stop && compareReports(bytes, at, report) <= 0)) {
        writer.addReport(bytes, at, true);
        at += REPORT_BYTES;
      } else {
        writer.addReport(bytes, report, false);
        next += 1;
      }
    }
  };
  const writeNew = (): void => {
    writer.begin(bytes, nextPlace(), false);
    writeReports(0, 0, findEnd());
    writer.end();
  };
  /** How the record there compares with the next entry: below 0 as well where none is left. */
  const compareNext = (at: number): number =>
    next < places.length ? compareDigests(bytes, at, nextPlace()) : -1;
  return ({ held, entries }) => {
    bytes = entries.length === 0 ? held : Buffer.concat([held, entries]);
    places = sortEntries(bytes, held.length);
    next = 0;
    for (let at = 0; at < held.length;) {
      while (compareNext(at) > 0) writeNew();
      const stop = at + RECORD_BYTES + held.readUInt32LE(at + REPORTS_AT) * REPORT_BYTES;
      writer.begin(bytes, at, true);
      writeReports(at + RECORD_BYTES, stop, compareNext(at) === 0 ? findEnd() : next);
      writer.end();
      at = stop;
    }
    while (next < places.length) writeNew();
  };
}
