import type { E164 } from '../../lib/number/e164';

const HIGH = 2 ** 32;

/** Writes a number as 8 bytes, which hold its 15 digits at the most; 0 for one that is not known. */
export function writeNumber(bytes: Buffer, at: number, number: E164 | undefined): void {
  const digits = number === undefined ? 0 : Number(number.slice(1));
  bytes.writeUInt32LE(digits % HIGH, at);
  bytes.writeUInt32LE(Math.floor(digits / HIGH), at + 4);
}
