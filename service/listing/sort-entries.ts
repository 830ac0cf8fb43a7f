import { compareDigests } from './compare-digests';
import { compareReports } from './compare-reports';
import { ENTRY_BYTES, REPORTS_AT } from './record-layout';

/**
 * Sorts entries by their digests, and those of one number by their reports.
 *
 * @param from where the first of them is; the last one ends with the bytes
 * @returns where they are
 */
export function sortEntries(bytes: Buffer, from: number): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < bytes.length; at += ENTRY_BYTES) places.push(at);
  if (places.length < 2) return places;
  return places.toSorted(
    (one, other) =>
      compareDigests(bytes, one, other) ||
      compareReports(bytes, one + REPORTS_AT, other + REPORTS_AT),
  );
}
