import type { Spill } from './create-spill';
import { groupEntries, type EntryGroup } from './group-entries';

/** Reads the entries of a spill prefix by prefix. */
export interface GroupReader {
  /** The entries of a prefix, in the order in which they came. Prefixes must ascend. */
  readonly take: (prefix: number) => Buffer;
}

const NOTHING = Buffer.alloc(0);

/** @param entryBytes the length of an entry of the spill */
export function createGroupReader(spill: Spill, entryBytes: number): GroupReader {
  const groups = readGroups(spill, entryBytes);
  let group: EntryGroup | undefined;
  let isAtEnd = false;
  const advance = (): void => {
    const next = groups.next();
    isAtEnd = next.done ?? false;
    group = next.done ? undefined : next.value;
  };
  return {
    take: (prefix) => {
      while (!isAtEnd && (group === undefined || group.prefix < prefix)) advance();
      return group?.prefix === prefix ? group.entries : NOTHING;
    },
  };
}

function* readGroups(spill: Spill, entryBytes: number): Generator<EntryGroup, void> {
  for (let firstByte = 0; firstByte < 256; firstByte += 1)
    yield* groupEntries(spill.readPart(firstByte), entryBytes);
}
