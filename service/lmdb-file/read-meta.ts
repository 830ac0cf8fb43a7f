/** Of the newest state of an LMDB file, from which every page of it can be found. */
export interface FileMeta {
  readonly pageBytes: number;
  /** The number of the last page that was ever used. */
  readonly lastPage: number;
  /** Another one after each change. */
  readonly transaction: bigint;
  /** The first pages of the list of free pages, and of everything else; undefined where it is empty. */
  readonly roots: readonly (number | undefined)[];
}

/** `mdb.c` of lmdb 3.5: behind the header of a page, the magic and three words, and then two trees. */
const HEADER_BYTES = 24;
const MAGIC = 0xbeefc0de;
const TREES_AT = 24;
const TREE_BYTES = 48;
const LAST_PAGE_AT = TREES_AT + 2 * TREE_BYTES;
const TRANSACTION_AT = LAST_PAGE_AT + 8;
const META_BYTES = TRANSACTION_AT + 8;
const PAGE_BYTES: readonly number[] = [4_096, 8_192, 16_384, 32_768, 65_536];

/** Reads bytes of the file; fewer than asked where it ends. */
export type ReadBytes = (position: number, length: number) => Buffer;

/**
 * Reads the newer of the two states that a file begins with.
 *
 * @returns undefined where one of them is none
 */
export function readMeta(read: ReadBytes): FileMeta | undefined {
  const first = parseMeta(read(HEADER_BYTES, META_BYTES));
  const second = first && parseMeta(read(first.pageBytes + HEADER_BYTES, META_BYTES));
  if (!second) return undefined;
  return first.transaction > second.transaction ? first : second;
}

function parseMeta(bytes: Buffer): FileMeta | undefined {
  if (bytes.length < META_BYTES || bytes.readUInt32LE(0) !== MAGIC) return undefined;
  const pageBytes = bytes.readUInt32LE(TREES_AT);
  const lastPage = Number(bytes.readBigUInt64LE(LAST_PAGE_AT));
  if (!PAGE_BYTES.includes(pageBytes) || !Number.isSafeInteger(lastPage * pageBytes))
    return undefined;
  return {
    pageBytes,
    lastPage,
    transaction: bytes.readBigUInt64LE(TRANSACTION_AT),
    roots: [readRoot(bytes, TREES_AT), readRoot(bytes, TREES_AT + TREE_BYTES)],
  };
}

const ROOT_AT = 40;
const NO_PAGE = 0xffff_ffff_ffff_ffffn;

/** Reads the first page of a tree that is described there; undefined where it is empty. */
export function readRoot(bytes: Buffer, at: number): number | undefined {
  const root = bytes.readBigUInt64LE(at + ROOT_AT);
  return root === NO_PAGE ? undefined : Number(root);
}
