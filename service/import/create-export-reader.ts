import { hash } from 'node:crypto';
import * as v from 'valibot';
import type { E164 } from '../../lib/number/e164';
import type { RowReader } from './import-row';
import { parseDay } from './parse-day';
import { reject } from './reject';
import { splitFields } from './split-fields';

const CALLS: Readonly<Record<string, boolean>> = { Y: true, N: false };

const fieldsSchema = v.strictTuple([
  v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  v.pipe(v.string(), v.regex(/^(?:\+[1-9]\d{5,14})?$/)),
  v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  v.picklist(['Y', 'N', '']),
  v.string(),
  v.pipe(v.string(), v.maxLength(100)),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
]);

/**
 * Creates what reads the rows of a directory's own export. A number must have the hash beside it: an
 * export can have been edited.
 */
export function createExportReader(): RowReader {
  return (text) => {
    const split = splitFields(text);
    if (!split) return reject('unclosed quote');
    const read = v.safeParse(fieldsSchema, split);
    if (!read.success) return reject('not a row of an export');
    const [sha1, number, day, robocall, subject, source, fingerprint] = read.output;
    const made = parseDay(day);
    const isSame = number === '' || hash('sha1', number, 'hex') === sha1;
    if (!isSame || (day !== '' && made === undefined)) return reject('not a row of an export');
    return {
      kind: 'report',
      report: {
        sha1,
        number: number === '' ? undefined : (number as E164),
        day: made,
        isRobocall: CALLS[robocall],
        subject,
        source,
        fingerprint: Number.parseInt(fingerprint, 16),
      },
    };
  };
}
