import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';

/** Knows what was written, a digest a prefix, from one run to the next. */
export interface DigestFile {
  /**
   * Runs `write` unless this text is what was written for the prefix last. While it runs, and when it
   * throws or the process is killed in it, nothing counts as written for the prefix.
   *
   * @returns whether it ran
   */
  readonly writeOnce: (prefix: number, text: string, write: () => void) => boolean;
  readonly close: () => void;
}

/** Half of a SHA-256: nobody finds two texts that share it. */
const DIGEST_BYTES = 16;
const NOTHING = Buffer.alloc(DIGEST_BYTES);

/**
 * Opens the digests of so many texts, or makes an empty file of them. They are held in memory too, 16
 * bytes each. A file of another size knows nothing.
 *
 * @throws what the file system throws
 */
export function openDigestFile(path: string, count: number): DigestFile {
  const size = count * DIGEST_BYTES;
  const digests = Buffer.alloc(size);
  const opened = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  if (fstatSync(opened).size === size) readSync(opened, digests, 0, size, 0);
  else empty(opened, size);
  const put = (at: number, digest: Buffer): void => {
    writeSync(opened, digest, 0, DIGEST_BYTES, at);
    digest.copy(digests, at);
  };
  return {
    writeOnce: (prefix, text, write) => {
      const digest = createHash('sha256').update(text).digest().subarray(0, DIGEST_BYTES);
      const at = prefix * DIGEST_BYTES;
      if (digests.compare(digest, 0, DIGEST_BYTES, at, at + DIGEST_BYTES) === 0) return false;
      put(at, NOTHING);
      write();
      put(at, digest);
      return true;
    },
    close: () => closeSync(opened),
  };
}

function empty(file: number, size: number): void {
  ftruncateSync(file, 0);
  ftruncateSync(file, size);
}
