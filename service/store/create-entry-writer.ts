import type { RowReport } from '../import/import-row';
import { ENTRY_BYTES, NUMBER_AT, REPORTS_AT } from '../listing/record-layout';
import { writeNumber } from '../listing/write-number';
import { writeReport } from '../listing/write-report';
import { createNameList } from './create-name-list';
import type { StoreState } from './store-state';

/** Bits and bytes of a report. */
const MOST_SOURCES = 64;
const MOST_SUBJECTS = 256;
const OTHER_SOURCES = 'other lists';

/** What a row does not say itself. */
export interface RowDefaults {
  readonly source: string;
  /** Counted from 1970-01-01. */
  readonly day: number;
}

/** Writes reports as entries that can be sorted and merged. */
export interface EntryWriter {
  /** The entry of a report; it holds until the next call. */
  readonly write: (report: RowReport, defaults: RowDefaults) => Buffer;
  /** A state with the names that the entries refer to. */
  readonly nameAll: (state: StoreState) => StoreState;
}

/** @param before the state whose names have their places already */
export function createEntryWriter(before: StoreState): EntryWriter {
  const sources = createNameList({
    known: before.sources.map(({ name }) => name),
    most: MOST_SOURCES,
    others: OTHER_SOURCES,
  });
  const subjects = createNameList({ known: before.subjects, most: MOST_SUBJECTS, others: '' });
  const entry = Buffer.alloc(ENTRY_BYTES);
  return {
    write: (report, defaults) => {
      entry.write(report.sha1, 0, 'hex');
      writeNumber(entry, NUMBER_AT, report.number);
      writeReport(entry, REPORTS_AT, {
        day: report.day ?? defaults.day,
        isRobocall: report.isRobocall,
        subject: subjects.place(report.subject),
        source: sources.place(report.source ?? defaults.source),
        fingerprint: report.fingerprint,
      });
      return entry;
    },
    nameAll: (state) => ({
      ...state,
      sources: sources
        .list()
        .map((name) => state.sources.find((source) => source.name === name) ?? { name }),
      subjects: subjects.list(),
    }),
  };
}
