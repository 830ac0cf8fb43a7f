import { checkBucket } from './check-bucket';
import { createFileReader } from './create-file-reader';
import { nameFile, type ListingPart } from './name-file';
import { PREFIX_COUNT } from './prefix-count';
import { readOffsets } from './read-offsets';

/** What a part has under a prefix, which is 20 bits. */
export interface PartBucket {
  readonly prefix: number;
  readonly contents: Buffer;
}

/** Reads one part of a generation, prefix by prefix. */
export interface PartReader {
  /** What belongs to a prefix; it holds until the next call. They must ascend without a gap. */
  readonly take: (prefix: number) => Buffer;
  /** All buckets that are not empty, by prefix; each holds until the next one. */
  readonly list: () => Generator<PartBucket, void>;
  /** How many bytes the part has. */
  readonly size: () => number;
  readonly close: () => void;
}

/** @param folder of the generation; undefined for one that has nothing */
export function createPartReader(folder: string | undefined, part: ListingPart): PartReader {
  const nothing = Buffer.alloc(0);
  if (folder === undefined)
    return { take: () => nothing, list: listNothing, size: () => 0, close: () => {} };
  const offsets = readOffsets(folder, part);
  const file = createFileReader(nameFile(folder, part, 'bin'));
  const measure = (prefix: number) => (offsets[prefix + 1] ?? 0) - (offsets[prefix] ?? 0);
  const take = (prefix: number): Buffer => {
    const contents = file.take(measure(prefix));
    checkBucket(part, prefix, contents);
    return contents;
  };
  return {
    take,
    list: function* list() {
      file.restart();
      for (let prefix = 0; prefix < PREFIX_COUNT; prefix += 1) {
        if (measure(prefix) > 0) yield { prefix, contents: take(prefix) };
      }
    },
    size: () => offsets.at(-1) ?? 0,
    close: file.close,
  };
}

function* listNothing(): Generator<never, void> {}
