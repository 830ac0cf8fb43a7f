import type { Database, RangeRecord } from '../store/open-database';

/** Deletes the ranges that are not to be kept. */
export async function sweepRanges(
  database: Database,
  isKept: (record: RangeRecord) => boolean,
): Promise<void> {
  const { store: ranges, done } = database.transaction('ranges', 'readwrite');
  const sweep = async () => {
    for await (const cursor of ranges) if (!isKept(cursor.value)) await cursor.delete();
  };
  await Promise.all([sweep(), done]);
}
