import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** As many as the first byte of an entry has values. */
const PARTS = 256;
const CHUNK_BYTES = 64 * 1024;

/** What came in any order, put aside on the disk by the first byte, to be sorted part by part. */
export interface Spill {
  /** Copies an entry to the end of its part. */
  readonly add: (entry: Buffer) => void;
  readonly count: () => number;
  /** All entries that begin with a byte, in the order in which they came. */
  readonly readPart: (firstByte: number) => Buffer;
  /** Closes and deletes the file. */
  readonly remove: () => void;
}

interface Chunk {
  readonly at: number;
  readonly length: number;
}

/**
 * Creates a spill of entries of one length. It takes 16 MB of memory, and as much as the largest
 * part when that is read.
 *
 * @throws what the file system throws, such as ENOSPC
 */
export function createSpill({ path, entryBytes }: { path: string; entryBytes: number }): Spill {
  const file = openSync(path, 'wx+', 0o600);
  const size = Math.floor(CHUNK_BYTES / entryBytes) * entryBytes;
  const buffers = Array.from({ length: PARTS }, () => Buffer.allocUnsafe(size));
  const used = new Uint32Array(PARTS);
  const chunks: Chunk[][] = Array.from({ length: PARTS }, () => []);
  let end = 0;
  let count = 0;
  const flush = (part: number, buffer: Buffer): void => {
    const length = used[part] ?? 0;
    writeAll(file, buffer.subarray(0, length), end);
    chunks[part]?.push({ at: end, length });
    end += length;
    used[part] = 0;
  };
  return {
    add: (entry) => {
      const part = entry[0] ?? 0;
      const buffer = buffers[part];
      if (!buffer) return;
      if (used[part] === size) flush(part, buffer);
      const at = used[part] ?? 0;
      // In JavaScript: for so few bytes a call of the library costs more than their copy.
      for (let byte = 0; byte < entryBytes; byte += 1) buffer[at + byte] = entry[byte] ?? 0;
      used[part] = at + entryBytes;
      count += 1;
    },
    count: () => count,
    readPart: (part) => {
      const last = buffers[part]?.subarray(0, used[part]) ?? Buffer.alloc(0);
      const stored = (chunks[part] ?? []).map((chunk) => readAll(file, chunk));
      return Buffer.concat([...stored, last]);
    },
    remove: () => {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}

function writeAll(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

function readAll(file: number, { at, length }: Chunk): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) throw new Error('the temporary file is cut short');
    done += read;
  }
  return bytes;
}
