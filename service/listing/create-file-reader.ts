import { closeSync, openSync, readSync } from 'node:fs';
import { StoreDamaged } from '../store-damaged';

const BLOCK_BYTES = 1024 * 1024;

/** Reads a file from its beginning to its end, as often as it is wanted. */
export interface FileReader {
  /** The next bytes; they hold until the next call. */
  readonly take: (length: number) => Buffer;
  /** Begins at the beginning again. */
  readonly restart: () => void;
  readonly close: () => void;
}

/** @throws when the file is shorter than what is taken from it, or what the file system throws */
export function createFileReader(path: string): FileReader {
  const file = openSync(path, 'r');
  let block = Buffer.allocUnsafe(BLOCK_BYTES);
  let start = 0;
  let end = 0;
  let position = 0;
  const fill = (length: number): void => {
    const bigger = length > block.length ? Buffer.allocUnsafe(length) : block;
    block.copy(bigger, 0, start, end);
    block = bigger;
    end -= start;
    start = 0;
    while (end < length) {
      const read = readSync(file, block, end, block.length - end, position);
      if (read === 0) throw new StoreDamaged('a file of its listing is cut short');
      end += read;
      position += read;
    }
  };
  return {
    take: (length) => {
      if (end - start < length) fill(length);
      start += length;
      return block.subarray(start - length, start);
    },
    restart: () => {
      [start, end, position] = [0, 0, 0];
    },
    close: () => closeSync(file),
  };
}
