import { readFileSync, statSync } from 'node:fs';
import { StoreDamaged } from '../store-damaged';
import { nameFile, type ListingPart } from './name-file';
import { PREFIX_COUNT } from './prefix-count';

/**
 * Reads where the contents of each prefix begin in a part, and where the last ones end.
 *
 * @throws what the file system throws, or when the files are not whole: what is missing must not look
 *   like what is not listed
 */
export function readOffsets(folder: string, part: ListingPart): Float64Array {
  const [bytes, size] = readFiles(folder, part);
  if (bytes.length !== (PREFIX_COUNT + 1) * Float64Array.BYTES_PER_ELEMENT) throw cutShort();
  const offsets = new Float64Array(bytes.buffer, bytes.byteOffset, PREFIX_COUNT + 1);
  if (size !== offsets[PREFIX_COUNT]) throw cutShort();
  if (!areAscending(offsets)) throw new StoreDamaged('a file of its listing was overwritten');
  return offsets;
}

/** The index, and how many bytes of contents there are. */
function readFiles(folder: string, part: ListingPart): readonly [Buffer, number] {
  try {
    const bytes = readFileSync(nameFile(folder, part, 'idx'));
    return [bytes, statSync(nameFile(folder, part, 'bin')).size];
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new StoreDamaged('a file of its listing is missing') : error;
  }
}

function areAscending(offsets: Float64Array): boolean {
  let before = 0;
  for (const offset of offsets) {
    if (!(offset >= before) || !Number.isInteger(offset)) return false;
    before = offset;
  }
  return offsets[0] === 0;
}

function cutShort(): StoreDamaged {
  return new StoreDamaged('a file of its listing is cut short');
}
