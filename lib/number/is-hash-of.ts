import type { DisclosedHash } from './disclosed-hash';
import { findAlgorithm } from './find-algorithm';
import { hashText } from './hash-text';

/** Whether a hash is of a number, as a directory says: it is hashed again to see. */
export async function isHashOf(phone: string, hash: DisclosedHash): Promise<boolean> {
  return (await hashText(phone, findAlgorithm(hash))) === hash;
}
