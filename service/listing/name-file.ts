import { join } from 'node:path';

/** What a generation of the listing is made of: each a file of contents and a file of offsets. */
export type ListingPart = 'ranges' | 'records' | 'md5' | 'sha256';

/**
 * Names the file of a part. `.bin` has its contents by prefix; `.idx` has, for each of the 2^20
 * prefixes and for the end, where they begin in bytes, as 64-bit floating point numbers.
 */
export function nameFile(folder: string, part: ListingPart, kind: 'bin' | 'idx'): string {
  return join(folder, `${part}.${kind}`);
}
