import { createPartReader } from '../listing/create-part-reader';
import type { ReportNames } from '../listing/describe-record';
import { PREFIX_COUNT } from '../listing/prefix-count';
import { splitRecords } from '../listing/split-records';
import type { StateTable } from './create-state-table';
import { openServed } from './open-served';

/** Everything that is listed at one moment. */
export interface StoredRecords {
  readonly names: ReportNames;
  /** The records by digest; each holds until the next one. To be gone through once. */
  readonly list: () => Generator<Buffer, void>;
  readonly close: () => void;
}

interface Options {
  readonly path: string;
  readonly state: StateTable;
}

/** @throws what the file system throws */
export function openRecords({ path, state }: Options): StoredRecords {
  const open = (folder: string) => createPartReader(folder, 'records');
  const { state: known, files } = openServed({ path, state, open });
  return {
    names: { sources: known.sources.map(({ name }) => name), subjects: known.subjects },
    list: function* list() {
      if (!files) return;
      for (let prefix = 0; prefix < PREFIX_COUNT; prefix += 1)
        yield* splitRecords(files.take(prefix));
    },
    close: () => files?.close(),
  };
}
