/**
 * Decompresses a block in Snappy's raw format:
 * https://github.com/google/snappy/blob/main/format_description.txt
 */
export function decompressSnappy(block: Buffer): Buffer {
  const { value: size, next } = readVarint(block, 0);
  const out = Buffer.alloc(size);
  let from = next;
  let to = 0;
  while (from < block.length) {
    const tag = block.readUInt8(from);
    const element = (tag & 3) === 0 ? readLiteral(block, from) : readCopy(block, from);
    if ('offset' in element) {
      // Byte by byte: a copy may read what it has just written.
      for (let at = 0; at < element.length; at += 1) out[to + at] = out[to + at - element.offset]!;
    } else {
      block.copy(out, to, element.start, element.start + element.length);
    }
    to += element.length;
    from = element.next;
  }
  return out;
}

/** Reads a number of 7 bits a byte, the lowest first. */
export function readVarint(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  let next = start;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes.readUInt8(next);
    next += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next };
  }
}

function readLiteral(block: Buffer, from: number) {
  const short = block.readUInt8(from) >> 2;
  const extra = Math.max(0, short - 59);
  const length = (extra === 0 ? short : block.readUIntLE(from + 1, extra)) + 1;
  const start = from + 1 + extra;
  return { start, length, next: start + length };
}

function readCopy(block: Buffer, from: number) {
  const tag = block.readUInt8(from);
  if ((tag & 3) === 1) {
    const offset = ((tag >> 5) << 8) | block.readUInt8(from + 1);
    return { offset, length: ((tag >> 2) & 7) + 4, next: from + 2 };
  }
  const bytes = (tag & 3) === 2 ? 2 : 4;
  return {
    offset: block.readUIntLE(from + 1, bytes),
    length: (tag >> 2) + 1,
    next: from + 1 + bytes,
  };
}
