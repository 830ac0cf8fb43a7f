import { readRoot, type FileMeta, type ReadBytes } from './read-meta';

/** `mdb.c` of lmdb 3.5. The places of nodes in a page are counted from behind its header. */
const HEADER_BYTES = 24;
const FLAGS_AT = 18;
const LOWER_AT = 20;
const PAGES_AT = 20;
const BRANCH = 1;
const LEAF = 2;
const OVERFLOW = 4;
const NODE_BYTES = 8;
const IN_OVERFLOW = 1;
const IS_TREE = 2;
const HIGH = 2 ** 32;
const MIDDLE = 2 ** 16;
/** A tree of so many levels has more pages than any disk. */
const MAX_DEPTH = 16;

interface Options {
  readonly meta: FileMeta;
  readonly read: ReadBytes;
}

/** @returns whether every page of a tree, from its first one on, can be what was written there */
export function isSoundTree(root: number | undefined, { meta, read }: Options): boolean {
  const { pageBytes, lastPage } = meta;
  /** Nothing refers to a page twice, so a circle is none of a tree. */
  const seen = new Set<number>();
  const readPage = (number: number, pages = 1): Buffer | undefined => {
    if (!(number > 1 && number + pages - 1 <= lastPage) || seen.has(number)) return undefined;
    seen.add(number);
    const page = read(number * pageBytes, pageBytes);
    return page.length === pageBytes && Number(page.readBigUInt64LE(0)) === number
      ? page
      : undefined;
  };
  const isOverflow = (number: number, bytes: number): boolean => {
    const page = readPage(number, Math.ceil((HEADER_BYTES + bytes) / pageBytes));
    if (!page || (page.readUInt16LE(FLAGS_AT) & OVERFLOW) === 0) return false;
    return page.readUInt32LE(PAGES_AT) * pageBytes >= HEADER_BYTES + bytes;
  };
  const isSoundData = (page: Buffer, node: Node, depth: number): boolean => {
    if (node.dataAt + node.dataBytes > page.length) return false;
    if ((node.flags & IN_OVERFLOW) > 0)
      return isOverflow(Number(page.readBigUInt64LE(node.dataAt)), node.valueBytes);
    return (node.flags & IS_TREE) === 0 || isSound(readRoot(page, node.dataAt), depth + 1);
  };
  const isSound = (number: number | undefined, depth: number): boolean => {
    if (number === undefined) return true;
    const page = depth > MAX_DEPTH ? undefined : readPage(number);
    if (!page) return false;
    const kind = page.readUInt16LE(FLAGS_AT) & (BRANCH | LEAF | OVERFLOW);
    if (kind !== BRANCH && kind !== LEAF) return false;
    return listNodes(page).every((node) => {
      if (!node) return false;
      return kind === BRANCH ? isSound(node.child, depth + 1) : isSoundData(page, node, depth);
    });
  };
  return isSound(root, 0);
}

interface Node {
  /** Of a branch. */
  readonly child: number;
  readonly flags: number;
  readonly valueBytes: number;
  readonly dataAt: number;
  /** How many bytes of the value are in the page itself. */
  readonly dataBytes: number;
}

const TREE_BYTES = 48;
const PAGE_NUMBER_BYTES = 8;

/** The nodes of a page; undefined in the place of one that is not within it, or for a wrong count. */
function listNodes(page: Buffer): readonly (Node | undefined)[] {
  const lower = page.readUInt16LE(LOWER_AT);
  if (lower % 2 > 0 || HEADER_BYTES + lower > page.length) return [undefined];
  return Array.from({ length: lower / 2 }, (_none, at) => {
    const place = HEADER_BYTES + page.readUInt16LE(HEADER_BYTES + at * 2);
    return place < HEADER_BYTES + lower ? undefined : readNode(page, place);
  });
}

function readNode(page: Buffer, at: number): Node | undefined {
  if (at + NODE_BYTES > page.length) return undefined;
  const low = page.readUInt16LE(at) + page.readUInt16LE(at + 2) * MIDDLE;
  const flags = page.readUInt16LE(at + 4);
  const dataAt = at + NODE_BYTES + page.readUInt16LE(at + 6);
  if (dataAt > page.length) return undefined;
  const dataBytes = (flags & IN_OVERFLOW) > 0 ? PAGE_NUMBER_BYTES : low;
  // A tree is described in full.
  if ((flags & IS_TREE) > 0 && dataAt + TREE_BYTES > page.length) return undefined;
  return { child: low + flags * HIGH, flags, valueBytes: low, dataAt, dataBytes };
}
