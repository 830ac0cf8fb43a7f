import type { CountryCode } from 'libphonenumber-js/max';
import { createComplaintReader, type ComplaintColumns } from './create-complaint-reader';
import { createExportReader } from './create-export-reader';
import { createHashReader } from './create-hash-reader';
import type { Line } from './create-line-splitter';
import { createListReader } from './create-list-reader';
import { createNumberReader } from './create-number-reader';
import { EXPORT_HEADER } from './export-header';
import type { ImportRow, RowReader } from './import-row';
import { reject } from './reject';
import { splitFields } from './split-fields';

/** Lists that are recognised by their first line. */
export type ListFormat = 'ftc' | 'fcc' | 'export' | 'hashes' | 'list';

/** What reads a list, once its first line has told which it is. */
export interface ListReader {
  readonly read: (line: Line) => ImportRow;
  /** Undefined while every line was blank. */
  readonly format: () => ListFormat | undefined;
}

/** FTC Do Not Call complaints, and FCC unwanted calls: the names of their columns in lower case. */
const COMPLAINTS: Readonly<Record<'ftc' | 'fcc', ComplaintColumns>> = {
  ftc: {
    number: 'company_phone_number',
    day: 'created_date',
    subject: 'subject',
    robocall: 'recorded_message_or_robocall',
  },
  fcc: {
    number: 'caller id number',
    day: 'date of issue',
    // The misspelling is theirs.
    subject: 'type of call or messge',
    ticket: 'ticket id',
  },
};
const HASH = /^[0-9a-f]{40}(?:[:,;\t]|$)/i;
const NOTHING: ImportRow = { kind: 'nothing' };

/**
 * Creates what reads a list line by line. The first line that is not blank tells which kind it is.
 *
 * @param country tried for numbers without `+`; complaint files default to US, plain lists to none
 */
export function createRowReader(country?: CountryCode): ListReader {
  let format: ListFormat | undefined;
  let readRow: RowReader = () => NOTHING;
  const begin = (text: string): ImportRow => {
    const header = (splitFields(text) ?? []).map((name) => name.trim().toLowerCase());
    format = recogniseFormat(text, header);
    readRow = createReader(format, { header, country });
    // The first line of these has a row already.
    return format === 'list' || format === 'hashes' ? readRow(text) : NOTHING;
  };
  return {
    format: () => format,
    read: ({ text }) => {
      if (text === undefined) return reject('line too long');
      if (text.trim() === '') return NOTHING;
      return format === undefined ? begin(text) : readRow(text);
    },
  };
}

function recogniseFormat(text: string, header: readonly string[]): ListFormat {
  if (header.includes(COMPLAINTS.ftc.number)) return 'ftc';
  if (header.includes(COMPLAINTS.fcc.number)) return 'fcc';
  if (text.trim() === EXPORT_HEADER) return 'export';
  return HASH.test(text.trim()) ? 'hashes' : 'list';
}

interface Found {
  readonly header: readonly string[];
  readonly country: CountryCode | undefined;
}

function createReader(format: ListFormat, { header, country }: Found): RowReader {
  switch (format) {
    case 'ftc':
    case 'fcc': {
      const readNumber = createNumberReader(country ?? 'US');
      return createComplaintReader({ header, columns: COMPLAINTS[format], readNumber });
    }
    case 'export':
      return createExportReader();
    case 'hashes':
      return createHashReader();
    case 'list':
      return createListReader({
        readNumber: createNumberReader(country),
        hasCountry: country !== undefined,
      });
  }
}
