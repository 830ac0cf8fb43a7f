import { readReport } from './read-report';
import { RECORD_BYTES, REPORT_BYTES } from './record-layout';
import type { Report } from './report';

/** Reads all reports of a record. */
export function readReports(record: Buffer): readonly Report[] {
  const reports: Report[] = [];
  for (let at = RECORD_BYTES; at < record.length; at += REPORT_BYTES)
    reports.push(readReport(record, at));
  return reports;
}
