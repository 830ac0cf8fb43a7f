import { createPartReader, type PartBucket } from '../listing/create-part-reader';
import { DIGEST_BYTES } from '../listing/listing-store';
import type { ListingPart } from '../listing/name-file';
import { openEachPart } from '../listing/open-each-part';
import type { StateTable } from './create-state-table';
import { openServed } from './open-served';
import type { StoreState } from './store-state';

/** The files of one moment's listing, bucket by bucket. */
export interface StoredParts {
  readonly state: StoreState;
  /** How many numbers are listed. */
  readonly entries: number;
  /** The buckets of a part that are not empty, by prefix; each holds until the next one. */
  readonly list: (part: ListingPart) => Generator<PartBucket, void>;
  readonly close: () => void;
}

interface Options {
  readonly path: string;
  readonly state: StateTable;
}

/** @throws what the file system throws */
export function openParts({ path, state }: Options): StoredParts {
  const open = (folder: string | undefined) =>
    openEachPart((part) => createPartReader(folder, part));
  const served = openServed({ path, state, open });
  const parts = served.files ?? open(undefined);
  return {
    state: served.state,
    entries: parts.ranges.size() / DIGEST_BYTES,
    list: (part) => parts[part].list(),
    close: () => {
      for (const part of Object.values(parts)) part.close();
    },
  };
}
