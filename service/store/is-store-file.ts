import { closeSync, openSync, readSync } from 'node:fs';

/** `mdb.c` of lmdb 3.5: MDB_MAGIC, behind the page header of the first meta page. */
const MAGIC = 0xbeefc0de;
const MAGIC_OFFSET = 24;

/**
 * Looks at a file before the native library does, which ends the whole process with a segmentation
 * fault when it is given anything else.
 *
 * @returns whether the file begins as a store's file does
 * @throws when the file cannot be read
 */
export function isStoreFile(file: string): boolean {
  const magic = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, magic, 0, magic.length, MAGIC_OFFSET);
  } finally {
    closeSync(opened);
  }
  return magic.readUInt32LE() === MAGIC || magic.readUInt32BE() === MAGIC;
}
