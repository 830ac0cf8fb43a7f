import { hash } from 'node:crypto';
import type { ExactHash } from './exact-hash';
import { readNumber } from './read-number';

const NUMBER_BYTES = 8;

/**
 * Finds the SHA-1 of the number that has another hash.
 *
 * @param numbers all that have the first 5 hex characters of that hash, 8 bytes each
 */
export function findSha1(numbers: Buffer, { algorithm, hash: asked }: ExactHash) {
  for (let at = 0; at < numbers.length; at += NUMBER_BYTES) {
    const number = readNumber(numbers, at);
    if (number !== undefined && hash(algorithm, number, 'hex') === asked)
      return hash('sha1', number, 'hex');
  }
  return undefined;
}
