import { REPORT_BYTES } from './record-layout';

/** Behind the day: robocall and source, subject, fingerprint. */
const KEY_AT = 2;

/**
 * Compares two reports by all but their day. A list without days is dated by its import, so that the
 * same row on another day is the same report.
 *
 * @returns below 0 where the one is smaller
 */
export function compareReports(bytes: Buffer, one: number, other: number): number {
  for (let at = KEY_AT; at < REPORT_BYTES; at += 1) {
    const difference = (bytes[one + at] ?? 0) - (bytes[other + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
