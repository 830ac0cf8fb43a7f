/** Prefixes that begin with the same byte. */
const PREFIXES = 4_096;

/** Entries that share the first 20 bits. */
export interface EntryGroup {
  /** 0 to 0xfffff. */
  readonly prefix: number;
  readonly entries: Buffer;
}

/**
 * Groups entries that begin with the same byte by their first 20 bits, in time that is linear in
 * them; within a group they keep their order.
 *
 * @returns the groups that hold anything, prefixes ascending
 */
export function* groupEntries(part: Buffer, entryBytes: number): Generator<EntryGroup> {
  if (part.length === 0) return;
  const ends = countByPrefix(part, entryBytes);
  const grouped = Buffer.allocUnsafe(part.length);
  const next = ends.slice();
  for (let at = 0; at < part.length; at += entryBytes) {
    const group = readGroup(part, at);
    const place = next[group] ?? 0;
    part.copy(grouped, place, at, at + entryBytes);
    next[group] = place + entryBytes;
  }
  const first = (part[0] ?? 0) << 12;
  for (let group = 0; group < PREFIXES; group += 1) {
    const entries = grouped.subarray(ends[group], ends[group + 1]);
    if (entries.length > 0) yield { prefix: first + group, entries };
  }
}

/** Where each group begins, in bytes. */
function countByPrefix(part: Buffer, entryBytes: number): Float64Array {
  const starts = new Float64Array(PREFIXES + 1);
  for (let at = 0; at < part.length; at += entryBytes) {
    const after = readGroup(part, at) + 1;
    starts[after] = (starts[after] ?? 0) + entryBytes;
  }
  for (let group = 1; group <= PREFIXES; group += 1)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  return starts;
}

function readGroup(part: Buffer, at: number): number {
  return ((part[at + 1] ?? 0) << 4) | ((part[at + 2] ?? 0) >> 4);
}
