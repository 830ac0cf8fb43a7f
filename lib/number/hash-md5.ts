/** Of RFC 1321, section 3.4: how far each step rotates, and the table made of the sine. */
const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const TABLE = Array.from({ length: 64 }, (_none, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32),
);
/** So much fits into one block with its padding; a number has 16 bytes at the most. */
const MAX_BYTES = 55;
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] as const;

/**
 * The MD5 of a short text (RFC 1321), which Web Crypto does not offer.
 *
 * @param bytes up to 55, which is one block
 * @returns 32 lower-case hex characters
 */
export function hashMd5(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw new RangeError('more than one block');
  const block = new DataView(new ArrayBuffer(64));
  bytes.forEach((byte, at) => block.setUint8(at, byte));
  block.setUint8(bytes.length, 0x80);
  block.setUint32(56, bytes.length * 8, true);
  let [a, b, c, d]: [number, number, number, number] = [...START];
  for (let step = 0; step < 64; step += 1) {
    const { mixed, word } = mix(step, [b, c, d]);
    const sum = a + mixed + (TABLE[step] ?? 0) + block.getUint32(word * 4, true);
    const shift = SHIFTS[(step >> 4) * 4 + (step % 4)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + rotate(sum >>> 0, shift)) >>> 0];
  }
  const out = new DataView(new ArrayBuffer(16));
  [a, b, c, d].forEach((part, at) => out.setUint32(at * 4, (START[at] ?? 0) + part, true));
  return Array.from({ length: 16 }, (_none, at) =>
    out.getUint8(at).toString(16).padStart(2, '0'),
  ).join('');
}

/** The function of a step's round, and which word of the block the step takes. */
function mix(step: number, [b, c, d]: readonly [number, number, number]) {
  switch (step >> 4) {
    case 0:
      return { mixed: (b & c) | (~b & d), word: step };
    case 1:
      return { mixed: (d & b) | (~d & c), word: (5 * step + 1) % 16 };
    case 2:
      return { mixed: b ^ c ^ d, word: (3 * step + 5) % 16 };
    default:
      return { mixed: c ^ (b | ~d), word: (7 * step) % 16 };
  }
}

function rotate(value: number, shift: number): number {
  return (value << shift) | (value >>> (32 - shift));
}
