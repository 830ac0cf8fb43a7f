import { EXPORT_HEADER } from '../import/export-header';
import { createFileWriter } from '../listing/create-file-writer';
import { readNumber } from '../listing/read-number';
import { readReports } from '../listing/read-reports';
import { NUMBER_AT } from '../listing/record-layout';
import type { StoredRecords } from '../store/open-records';
import { formatExportRow } from './format-export-row';

/** What was written. */
export interface ExportCounts {
  readonly numbers: number;
  readonly reports: number;
}

/**
 * Writes everything that is listed into a new file, a report a row, which can be imported again.
 *
 * @throws when the file is there already, or what the file system throws
 */
export function exportListing(records: StoredRecords, path: string): ExportCounts {
  const file = createFileWriter(path);
  const counts = { numbers: 0, reports: 0 };
  try {
    file.write(Buffer.from(`${EXPORT_HEADER}\n`));
    for (const record of records.list()) {
      const rows = formatRecord(record, records);
      file.write(Buffer.from(`${rows.join('\n')}\n`));
      counts.numbers += 1;
      counts.reports += rows.length;
    }
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.close();
  return counts;
}

function formatRecord(record: Buffer, { names }: StoredRecords): readonly string[] {
  const listed = {
    sha1: record.toString('hex', 0, NUMBER_AT),
    number: readNumber(record, NUMBER_AT) ?? '',
  };
  return readReports(record).map((report) => formatExportRow(listed, report, names));
}
