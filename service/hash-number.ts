import { createHash } from 'node:crypto';
import type { E164 } from '../lib/number/e164';

/**
 * @param number in E.164 form, hashed with its `+` as the range contract's clients do
 * @returns the SHA-1 digest, 20 bytes
 */
export function hashNumber(number: E164): Uint8Array {
  return createHash('sha1').update(number, 'utf8').digest();
}
