import { createGroupReader } from './create-group-reader';
import { createPartReader } from './create-part-reader';
import { createPartWriter } from './create-part-writer';
import type { Spill } from './create-spill';
import type { ListingPart } from './name-file';
import { CHANGE_BYTES, CHANGE_KIND_AT, CHANGE_NUMBER_AT } from './number-change';
import { PREFIX_COUNT } from './prefix-count';

interface Options {
  readonly folder: string;
  readonly heldFolder: string | undefined;
  readonly part: Extract<ListingPart, 'md5' | 'sha256'>;
  readonly changes: Spill;
}

const NUMBER_BYTES = 8;
const NOTHING = Buffer.alloc(0);

/**
 * Writes which numbers have a prefix of one of their hashes. The hash itself is not kept: it is
 * worked out anew of the ten or so numbers that a look-up finds.
 *
 * @throws what the file system throws, such as ENOSPC
 */
export function writeNumbers({ folder, heldFolder, part, changes }: Options): void {
  const held = createPartReader(heldFolder, part);
  const numbers = createPartWriter(folder, part);
  try {
    const changed = createGroupReader(changes, CHANGE_BYTES);
    for (let prefix = 0; prefix < PREFIX_COUNT; prefix += 1) {
      numbers.begin(prefix);
      const before = held.take(prefix);
      const since = changed.take(prefix);
      numbers.write(since.length > 0 ? applyChanges(before, since) : before);
    }
    numbers.close();
  } catch (error) {
    numbers.abandon();
    throw error;
  } finally {
    held.close();
  }
}

function applyChanges(before: Buffer, changes: Buffer): Buffer {
  const listed = new Map<string, Buffer>();
  for (let at = 0; at < before.length; at += NUMBER_BYTES)
    listed.set(nameAt(before, at), before.subarray(at, at + NUMBER_BYTES));
  for (let at = 0; at < changes.length; at += CHANGE_BYTES) {
    const number = at + CHANGE_NUMBER_AT;
    if (changes[at + CHANGE_KIND_AT] === 0) listed.delete(nameAt(changes, number));
    else listed.set(nameAt(changes, number), changes.subarray(number, number + NUMBER_BYTES));
  }
  return listed.size === 0 ? NOTHING : Buffer.concat([...listed.values()]);
}

function nameAt(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + NUMBER_BYTES);
}
