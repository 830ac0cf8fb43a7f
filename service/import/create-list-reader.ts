import type { E164 } from '../../lib/number/e164';
import type { RowReader } from './import-row';
import { makeReport } from './make-report';
import { reject } from './reject';
import { splitFields } from './split-fields';

interface Options {
  readonly readNumber: (text: string) => E164 | undefined;
  /** Whether numbers without `+` can be read. */
  readonly hasCountry: boolean;
}

/** Longer reasons are cut: a store knows 255 of them. */
const MAX_REASON = 100;

/** Creates what reads a plain list: a number a line, perhaps a reason behind it, `#` comments. */
export function createListReader({ readNumber, hasCountry }: Options): RowReader {
  return (text) => {
    if (text.trimStart().startsWith('#')) return { kind: 'nothing' };
    const fields = splitFields(writeWithComma(text));
    if (!fields) return reject('unclosed quote');
    const [written = '', reason = ''] = fields.map((field) => field.trim());
    if (written === '') return reject('no number');
    const number = readNumber(written);
    if (number)
      return makeReport(number, { subject: reason.slice(0, MAX_REASON), identity: reason });
    return reject(
      !hasCountry && /^[\d(]/.test(written) ? 'no + and no country' : 'not a valid phone number',
    );
  };
}

/**
 * A line with its first separator written as a comma: spreadsheets write a semicolon where the comma
 * is the decimal mark, and some a tab.
 */
function writeWithComma(text: string): string {
  return text.trimStart().replace(/^("[^"]*"|[^",;\t]*)[ ]*[,;\t]/, '$1,');
}
