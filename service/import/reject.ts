import type { ImportRow, RejectReason } from './import-row';

/** A row that is not imported. */
export function reject(reason: RejectReason): ImportRow {
  return { kind: 'rejected', reason };
}
