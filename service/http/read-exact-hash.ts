import * as v from 'valibot';
import type { Result } from '../../lib/result';
import type { ExactHash } from '../listing/exact-hash';
import { HASH_LENGTHS } from './hash-lengths';

/** What is wrong with a hash that was sent. Nothing of it is in the message. */
export interface HashFault {
  readonly code: 'malformed_item' | 'unsupported_algorithm' | 'malformed_hash';
  readonly message: string;
}

const item = v.object({ hash: v.string(), algorithm: v.string() });
const HEX = /^[0-9a-f]+$/i;

const MALFORMED_ITEM: HashFault = {
  code: 'malformed_item',
  message: 'Malformed item. Send {"hash","algorithm"}, both of them text.',
};
const UNSUPPORTED: HashFault = {
  code: 'unsupported_algorithm',
  message: 'Unsupported algorithm. Send md5, sha1 or sha256.',
};

/**
 * Reads `{"hash","algorithm"}` as a client sent it; other members are ignored.
 *
 * @returns the hash in lower case, or what is wrong with it
 */
export function readExactHash(value: unknown): Result<ExactHash, HashFault> {
  const read = v.safeParse(item, value);
  if (!read.success) return { ok: false, error: MALFORMED_ITEM };
  const { hash, algorithm } = read.output;
  if (!isAlgorithm(algorithm)) return { ok: false, error: UNSUPPORTED };
  const length = HASH_LENGTHS[algorithm];
  return hash.length === length && HEX.test(hash)
    ? { ok: true, value: { algorithm, hash: hash.toLowerCase() } }
    : { ok: false, error: describeMalformed(algorithm, length) };
}

function isAlgorithm(text: string): text is ExactHash['algorithm'] {
  return Object.hasOwn(HASH_LENGTHS, text);
}

function describeMalformed(algorithm: string, length: number): HashFault {
  return {
    code: 'malformed_hash',
    message: `Malformed hash. Send ${length} hex characters for ${algorithm}.`,
  };
}
