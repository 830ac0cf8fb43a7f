import { closeSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { isSoundTree } from './is-sound-tree';
import { readMeta, type ReadBytes } from './read-meta';

/** Whoever changes the file meanwhile may reuse pages that are looked at. */
const MAX_TRIES = 5;

/**
 * Goes through all pages of an LMDB file before the native library does: that follows whatever stands
 * there, and ends the whole process with a segmentation fault or a bus error.
 *
 * @returns what is wrong, as the end of a sentence about the file; undefined where nothing is found
 * @throws what the file system throws
 */
export function findFileDamage(path: string): string | undefined {
  // The file is in the order of the machine, and the library is built for none of the others.
  if (endianness() !== 'LE') return undefined;
  const file = openSync(path, 'r');
  const read: ReadBytes = (position, length) => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, position));
  };
  try {
    return findDamage(read);
  } finally {
    closeSync(file);
  }
}

function findDamage(read: ReadBytes): string | undefined {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const meta = readMeta(read);
    if (!meta) return 'is not a store';
    if (meta.roots.every((root) => isSoundTree(root, { meta, read }))) return undefined;
    if (readMeta(read)?.transaction === meta.transaction) return 'is cut short or was overwritten';
  }
  return undefined;
}
