import { writeFileSync, openSync, fsyncSync, closeSync } from 'node:fs';
import { createFileWriter, type FileWriter } from './create-file-writer';
import { nameFile, type ListingPart } from './name-file';
import { PREFIX_COUNT } from './prefix-count';

/** Writes one part of a generation, prefix by prefix. */
export interface PartWriter {
  /** Notes that what follows belongs to this prefix; they ascend. */
  readonly begin: (prefix: number) => void;
  readonly write: FileWriter['write'];
  /** Writes the offsets, and brings everything to the disk. */
  readonly close: () => void;
  readonly abandon: () => void;
}

export function createPartWriter(folder: string, part: ListingPart): PartWriter {
  const file = createFileWriter(nameFile(folder, part, 'bin'));
  const offsets = new Float64Array(PREFIX_COUNT + 1);
  let begun = -1;
  const fillTo = (prefix: number): void => {
    offsets.fill(file.position(), begun + 1, prefix + 1);
    begun = prefix;
  };
  return {
    begin: fillTo,
    write: file.write,
    close: () => {
      fillTo(PREFIX_COUNT);
      file.close();
      writeDurably(nameFile(folder, part, 'idx'), Buffer.from(offsets.buffer));
    },
    abandon: file.abandon,
  };
}

function writeDurably(path: string, bytes: Buffer): void {
  writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
