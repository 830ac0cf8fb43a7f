import { readFileSync, statSync } from 'node:fs';
import { nameFile, type ListingPart } from './name-file';
import { PREFIX_COUNT } from './prefix-count';

/**
 * Reads where the contents of each prefix begin in a part, and where the last ones end.
 *
 * @throws what the file system throws, or when the files are not whole: what is missing must not look
 *   like what is not listed
 */
export function readOffsets(folder: string, part: ListingPart): Float64Array {
  const bytes = readFileSync(nameFile(folder, part, 'idx'));
  if (bytes.length !== (PREFIX_COUNT + 1) * Float64Array.BYTES_PER_ELEMENT) throw damaged();
  const offsets = new Float64Array(bytes.buffer, bytes.byteOffset, PREFIX_COUNT + 1);
  if (statSync(nameFile(folder, part, 'bin')).size !== offsets[PREFIX_COUNT]) throw damaged();
  return offsets;
}

function damaged(): Error {
  return new Error('a file of the listing is cut short');
}
