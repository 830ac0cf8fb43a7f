import type { ReportNames } from '../listing/describe-record';
import { nameDay } from '../listing/name-day';
import type { Report } from '../listing/report';

interface ExportedNumber {
  /** 40 lower-case hex characters. */
  readonly sha1: string;
  /** Empty where it is not known. */
  readonly number: string;
}

/** Writes a report as a row of an export, without a line end. The fields are those of `EXPORT_HEADER`. */
export function formatExportRow(
  { sha1, number }: ExportedNumber,
  report: Report,
  { sources, subjects }: ReportNames,
): string {
  const { day, isRobocall, subject, source, fingerprint } = report;
  const call = isRobocall ? 'Y' : 'N';
  return [
    sha1,
    number,
    nameDay(day) ?? '',
    isRobocall === undefined ? '' : call,
    quote(subjects[subject] ?? ''),
    quote(sources[source] ?? ''),
    fingerprint.toString(16).padStart(8, '0'),
  ].join(',');
}

function quote(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
