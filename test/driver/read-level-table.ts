import { decompressSnappy, readVarint } from './decompress-snappy';

const FOOTER_BYTES = 48;
const MAGIC = 0xdb4775248b80fb57n;
const SNAPPY = 1;

/**
 * Gives the blocks of a LevelDB table file, decompressed: the browser keeps what is in databases in them.
 * The format: https://github.com/google/leveldb/blob/main/doc/table_format.md
 *
 * @returns nothing for a file that is no such table
 */
export function readLevelTable(file: Buffer): readonly Buffer[] {
  if (file.length < FOOTER_BYTES || file.readBigUInt64LE(file.length - 8) !== MAGIC) return [];
  const { next } = readHandle(file, file.length - FOOTER_BYTES);
  const index = readBlock(file, next);
  return listValues(index).map((start) => readBlock(file, start, index));
}

/** Reads the block that the handle at a place of a file, or of another block of it, stands for. */
function readBlock(file: Buffer, at: number, within = file): Buffer {
  const { offset, size } = readHandle(within, at);
  const block = file.subarray(offset, offset + size);
  return file.readUInt8(offset + size) === SNAPPY ? decompressSnappy(block) : block;
}

function readHandle(bytes: Buffer, start: number) {
  const { value: offset, next: middle } = readVarint(bytes, start);
  const { value: size, next } = readVarint(bytes, middle);
  return { offset, size, next };
}

/** Where the values of a block's entries begin. */
function listValues(block: Buffer): readonly number[] {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const starts: number[] = [];
  for (let at = 0; at < end;) {
    const shared = readVarint(block, at);
    const unshared = readVarint(block, shared.next);
    const length = readVarint(block, unshared.next);
    starts.push(length.next + unshared.value);
    at = length.next + unshared.value + length.value;
  }
  return starts;
}
