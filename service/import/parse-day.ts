import { DAY_MS } from '../../lib/time';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]|$)/;
const AMERICAN = /^(\d{2})\/(\d{2})\/(\d{4})(?: |$)/;
/** The last day that two bytes hold is in 2149. */
const LAST_DAY = 65_535;

/**
 * Reads the day of a date such as `2026-03-05 00:03:04` or `03/05/2026`.
 *
 * @returns counted from 1970-01-01, from 1 on; undefined for anything else
 */
export function parseDay(text: string): number | undefined {
  const [, year, month, day] = ISO.exec(text) ?? readAmerican(text);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const atMs = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // `Date.UTC` takes a 31st of February for one of March, and a month 13 for one of the next year.
  const date = new Date(atMs);
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1)
    return undefined;
  const days = atMs / DAY_MS;
  return days >= 1 && days <= LAST_DAY ? days : undefined;
}

function readAmerican(text: string): readonly (string | undefined)[] {
  const [whole, month, day, year] = AMERICAN.exec(text) ?? [];
  return [whole, year, month, day];
}
