import type { DisclosedHash } from './disclosed-hash';
import type { HashAlgorithm } from './hash-algorithm';

/** The algorithm that a hash is of, by its length: 32, 40 or 64 characters. */
export function findAlgorithm({ length }: DisclosedHash): HashAlgorithm {
  if (length === 32) return 'md5';
  return length === 40 ? 'sha1' : 'sha256';
}
