import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const BUFFER_BYTES = 1024 * 1024;
const FEW = 64;

/** Writes a file from its beginning to its end. */
export interface FileWriter {
  /** Takes a part of these bytes, or all; a view of the part would cost more than its copy. */
  readonly write: (bytes: Buffer, start?: number, end?: number) => void;
  /** How many bytes were given to it so far. */
  readonly position: () => number;
  /** Brings it to the disk and closes it. */
  readonly close: () => void;
  /** Closes it as it is, for it is of no use to anybody; does nothing when it is closed. */
  readonly abandon: () => void;
}

/** @throws when the file is there already, or what the file system throws, such as ENOSPC */
export function createFileWriter(path: string): FileWriter {
  const file = openSync(path, 'wx', 0o600);
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  let isOpen = true;
  let used = 0;
  let position = 0;
  const writeAll = (bytes: Buffer): void => {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  };
  const flush = (): void => {
    writeAll(buffer.subarray(0, used));
    used = 0;
  };
  // A second time it could close a file that was opened since and has the same number.
  const closeFile = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (bytes, start = 0, end = bytes.length) => {
      const length = end - start;
      position += length;
      if (used + length > buffer.length) flush();
      if (length > buffer.length) return writeAll(bytes.subarray(start, end));
      if (length > FEW) bytes.copy(buffer, used, start, end);
      // For so few bytes a call of the library costs more than their copy.
      else for (let at = 0; at < length; at += 1) buffer[used + at] = bytes[start + at] ?? 0;
      used += length;
    },
    position: () => position,
    close: () => {
      flush();
      fsyncSync(file);
      closeFile();
    },
    abandon: closeFile,
  };
}
