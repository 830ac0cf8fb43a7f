import { done, fail, type Parsed } from '../command-line/parsed';
import { DAY_MS } from '../../lib/time';
import type { KeyEnd } from './key-grant';

const USAGE = '--expires is a number of days such as 90d, a date such as 2027-01-31, or never.';

/** Reads when a key ends. A date is its first moment in UTC: on that day the key is refused. */
export function parseKeyEnd(text: string): Parsed<KeyEnd> {
  if (text === 'never') return done({ kind: 'never' });
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  if (days !== undefined && Number(days) > 0)
    return done({ kind: 'after', ms: Number(days) * DAY_MS });
  const atMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // The 30th of February is read as a day of March.
  const isDay = !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(text);
  return isDay ? done({ kind: 'at', atMs }) : fail(USAGE);
}
