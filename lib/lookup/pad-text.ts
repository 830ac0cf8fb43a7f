const MIN_BYTES = 256;
const SPACE = 0x20;

/**
 * Makes bytes of a text, with spaces behind it up to the next power of two from 256 bytes: how long it
 * was is then hardly to be seen. JSON reads the same with spaces behind it.
 */
export function padText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const size = Math.max(MIN_BYTES, 2 ** Math.ceil(Math.log2(bytes.length)));
  const padded = new Uint8Array(size).fill(SPACE);
  padded.set(bytes);
  return padded;
}
