import type { E164 } from '../../lib/number/e164';

const HIGH = 2 ** 32;

/** Reads what `writeNumber` wrote. */
export function readNumber(bytes: Buffer, at: number): E164 | undefined {
  const digits = bytes.readUInt32LE(at + 4) * HIGH + bytes.readUInt32LE(at);
  return digits === 0 ? undefined : (`+${digits}` as E164);
}
