import type { E164 } from '../../lib/number/e164';
import type { RowReader } from './import-row';
import { makeReport } from './make-report';
import { parseDay } from './parse-day';
import { reject } from './reject';
import { splitFields } from './split-fields';

/** Which columns of a complaint file say what; the names are those of its first line. */
export interface ComplaintColumns {
  readonly number: string;
  readonly day: string;
  readonly subject: string;
  /** `Y` or `N`. */
  readonly robocall?: string;
  /** What names a complaint; without it the whole row does. */
  readonly ticket?: string;
}

interface Options {
  /** The names in the first line. */
  readonly header: readonly string[];
  readonly columns: ComplaintColumns;
  readonly readNumber: (text: string) => E164 | undefined;
}

/** What the agency writes where nobody named a subject. */
const NO_SUBJECT = 'No Subject Provided';
const CALLS: Readonly<Record<string, boolean>> = { Y: true, N: false };

/** Creates what reads the rows of a complaint file behind its first line. */
export function createComplaintReader({ header, columns, readNumber }: Options): RowReader {
  const placeOf = (name: string | undefined) => (name === undefined ? -1 : header.indexOf(name));
  const number = placeOf(columns.number);
  const day = placeOf(columns.day);
  const subject = placeOf(columns.subject);
  const robocall = placeOf(columns.robocall);
  const ticket = placeOf(columns.ticket);
  return (text) => {
    const fields = splitFields(text);
    if (!fields) return reject('unclosed quote');
    const written = fields[number]?.trim() ?? '';
    if (written === '') return reject('no number');
    const read = readNumber(written);
    if (!read) return reject('not a valid phone number');
    const named = fields[subject]?.trim().replace(/ {2,}/g, ' ') ?? '';
    return makeReport(read, {
      day: parseDay(fields[day]?.trim() ?? ''),
      isRobocall: CALLS[fields[robocall]?.trim() ?? ''],
      subject: named === NO_SUBJECT ? '' : named,
      identity: fields[ticket]?.trim() || text,
    });
  };
}
