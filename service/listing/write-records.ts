import { createMerger } from './create-merger';
import { createGroupReader } from './create-group-reader';
import { createPartReader } from './create-part-reader';
import { createPartWriter } from './create-part-writer';
import { createRecordWriter, type RecordCounts, type RecordRules } from './create-record-writer';
import type { Spill } from './create-spill';
import { DIGEST_BYTES } from './listing-store';
import { PREFIX_COUNT } from './prefix-count';
import { ENTRY_BYTES } from './record-layout';

interface Options extends RecordRules {
  /** Of the new generation, and of the one that it comes after. */
  readonly folder: string;
  readonly heldFolder: string | undefined;
  /** What is added: entries of `ENTRY_BYTES`. */
  readonly spill: Spill;
}

/**
 * Writes the records of a new generation, and the digests of its ranges: what is listed already,
 * merged with what is added. It goes through both once, from the first prefix to the last, and holds
 * a 256th of what is added in memory.
 *
 * @throws what the file system throws, such as ENOSPC
 */
export function writeRecords({ folder, heldFolder, spill, ...rules }: Options): RecordCounts {
  const held = createPartReader(heldFolder, 'records');
  const records = createPartWriter(folder, 'records');
  const ranges = createPartWriter(folder, 'ranges');
  const writer = createRecordWriter({
    ...rules,
    onRecord: (bytes, length) => {
      records.write(bytes, 0, length);
      ranges.write(bytes, 0, DIGEST_BYTES);
    },
  });
  const merge = createMerger(writer);
  try {
    const added = createGroupReader(spill, ENTRY_BYTES);
    for (let prefix = 0; prefix < PREFIX_COUNT; prefix += 1) {
      records.begin(prefix);
      ranges.begin(prefix);
      const bucket = { held: held.take(prefix), entries: added.take(prefix) };
      if (bucket.held.length > 0 || bucket.entries.length > 0) merge(bucket);
    }
    records.close();
    ranges.close();
  } catch (error) {
    records.abandon();
    ranges.abandon();
    throw error;
  } finally {
    held.close();
  }
  return writer.count();
}
