import { closeSync, openSync, readSync } from 'node:fs';
import { StoreDamaged } from '../store-damaged';
import { checkBucket } from './check-bucket';
import { nameFile, type ListingPart } from './name-file';
import { readOffsets } from './read-offsets';

/** Finds what a part of a generation has under a prefix. */
export interface PartLookup {
  /** It holds until the next call. */
  readonly find: (prefix: number) => Buffer;
  /** How many bytes the part has. */
  readonly size: () => number;
  readonly close: () => void;
}

/**
 * Opens a part. Its offsets are held in memory, 8 MB; the contents are read from the file, so that
 * they are in the system's cache and not in this process.
 *
 * @throws what the file system throws, or when the part is not whole
 */
export function createPartLookup(folder: string, part: ListingPart): PartLookup {
  const offsets = readOffsets(folder, part);
  const file = openSync(nameFile(folder, part, 'bin'), 'r');
  let buffer = Buffer.allocUnsafe(64 * 1024);
  return {
    find: (prefix) => {
      const start = offsets[prefix] ?? 0;
      const length = (offsets[prefix + 1] ?? 0) - start;
      if (length > buffer.length) buffer = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const read = readSync(file, buffer, done, length - done, start + done);
        if (read === 0) throw new StoreDamaged('a file of its listing is cut short');
        done += read;
      }
      const contents = buffer.subarray(0, length);
      checkBucket(part, prefix, contents);
      return contents;
    },
    size: () => offsets.at(-1) ?? 0,
    close: () => closeSync(file),
  };
}
