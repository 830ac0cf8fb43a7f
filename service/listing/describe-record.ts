import type { Listing } from './listing';
import { nameDay } from './name-day';
import { readNumber } from './read-number';
import { readReports } from './read-reports';
import { NUMBER_AT } from './record-layout';

/** The names that reports refer to by their places. */
export interface ReportNames {
  readonly sources: readonly string[];
  /** The first, at 0, stands for no subject. */
  readonly subjects: readonly string[];
}

/** Sums up a record's reports. */
export function describeRecord(record: Buffer, { sources, subjects }: ReportNames): Listing {
  const reports = readReports(record);
  const days = reports.map(({ day }) => day).filter((day) => day > 0);
  const calls = reports.map((report) => report.isRobocall).filter((call) => call !== undefined);
  const named = [...new Set(reports.map(({ source }) => source))];
  return {
    number: readNumber(record, NUMBER_AT),
    reports: reports.length,
    firstDay: nameDay(days.reduce((least, day) => Math.min(least, day), days[0] ?? 0)),
    lastDay: nameDay(days.reduce((most, day) => Math.max(most, day), 0)),
    robocallShare:
      calls.length === 0
        ? undefined
        : calls.filter((isRobocall) => isRobocall).length / calls.length,
    mainSubject: subjects[findMost(reports.map(({ subject }) => subject))],
    sources: named.flatMap((source) => sources[source] ?? []),
  };
}

/** The subject that stands most often, none for none; of several the one that came first. */
function findMost(subjects: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const subject of subjects)
    if (subject > 0) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0] as const)[0];
}
