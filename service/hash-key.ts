import { hash } from 'node:crypto';

/**
 * A fast hash suffices: slow, salted hashes protect secrets that can be guessed, and a key holds
 * 256 random bits, which no number of guesses exhausts. Two keys never share a digest to look up.
 * A slow hash would instead give anyone a way to load the service with wrong keys.
 *
 * @param key the whole key as the client sends it
 * @returns its SHA-256, 64 lower-case hex characters
 */
export function hashKey(key: string): string {
  return hash('sha256', key, 'hex');
}
