import { createFileReader } from './create-file-reader';
import { nameFile, type ListingPart } from './name-file';
import { readOffsets } from './read-offsets';

/** Reads one part of a generation, prefix by prefix. */
export interface PartReader {
  /** What belongs to a prefix; it holds until the next call. They must ascend without a gap. */
  readonly take: (prefix: number) => Buffer;
  readonly close: () => void;
}

/** @param folder of the generation; undefined for one that has nothing */
export function createPartReader(folder: string | undefined, part: ListingPart): PartReader {
  const nothing = Buffer.alloc(0);
  if (folder === undefined) return { take: () => nothing, close: () => {} };
  const offsets = readOffsets(folder, part);
  const file = createFileReader(nameFile(folder, part, 'bin'));
  return {
    take: (prefix) => file.take((offsets[prefix + 1] ?? 0) - (offsets[prefix] ?? 0)),
    close: file.close,
  };
}
