import { DAY_MS } from '../../lib/time';

/**
 * Names a day that is counted from 1970-01-01.
 *
 * @returns such as 2026-11-30; undefined for 0, which stands for a day that is not known
 */
export function nameDay(day: number): string | undefined {
  return day === 0 ? undefined : new Date(day * DAY_MS).toISOString().slice(0, 10);
}
