import type { CountryCode } from 'libphonenumber-js/max';
import type { E164 } from '../lib/number/e164';
import { normaliseNumber } from '../lib/number/normalise-number';
import type { Line } from './create-line-splitter';
import { readField } from './read-field';

/** Why a row was not imported. Never quotes the row. */
export type RejectReason =
  | 'line too long'
  | 'unclosed quote'
  | 'no number'
  | 'not a valid phone number'
  | 'no + and no country';

/** What a line of a list turned out to be. */
export type Row =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'number'; readonly number: E164 }
  | { readonly kind: 'rejected'; readonly reason: RejectReason };

interface ListFormat {
  readonly column: number;
  readonly country: CountryCode | undefined;
  readonly comments: boolean;
}

/** The first column of the FTC's Do Not Call complaint files, whose numbers are 10 bare US digits. */
const FTC_NUMBER = 'company_phone_number';

const NOTHING: Row = { kind: 'nothing' };

/**
 * Reads a list line by line; the first line that is not blank decides between a complaint file of
 * the FTC and a plain list (a number a line, perhaps a reason after a comma, semicolon or tab, `#` comments).
 *
 * @param country tried for numbers without `+`; complaint files default to US, plain lists to none
 */
export function createRowReader(country?: CountryCode): (line: Line) => Row {
  let format: ListFormat | undefined;
  return ({ text }) => {
    if (text === undefined) return { kind: 'rejected', reason: 'line too long' };
    if (text.trim() === '') return NOTHING;
    if (!format) {
      format = recogniseFormat(text, country);
      if (!format.comments) return NOTHING;
    }
    return format.comments && text.trimStart().startsWith('#') ? NOTHING : readRow(text, format);
  };
}

/**
 * A plain list with its first separator written as a comma: spreadsheets write a semicolon where the
 * comma is the decimal mark, and some a tab.
 */
function writeWithComma(text: string): string {
  return text.trimStart().replace(/^("[^"]*"|[^",;\t]*)[ ]*[,;\t]/, '$1,');
}

function recogniseFormat(text: string, country: CountryCode | undefined): ListFormat {
  const names = text.split(',').map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const column = names.indexOf(FTC_NUMBER);
  return column < 0
    ? { column: 0, country, comments: true }
    : { column, country: country ?? 'US', comments: false };
}

function readRow(text: string, { column, country, comments }: ListFormat): Row {
  const field = readField(comments ? writeWithComma(text) : text, column);
  if (field === undefined) return { kind: 'rejected', reason: 'unclosed quote' };
  if (field === '') return { kind: 'rejected', reason: 'no number' };
  const number = normaliseNumber(field, country);
  if (number) return { kind: 'number', number };
  const needsCountry = country === undefined && /^[\d(]/.test(field);
  return {
    kind: 'rejected',
    reason: needsCountry ? 'no + and no country' : 'not a valid phone number',
  };
}
