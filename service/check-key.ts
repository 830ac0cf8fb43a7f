import { timingSafeEqual } from 'node:crypto';
import { hashKey } from './hash-key';
import type { KeyStore, StoredKey } from './key-store';
import type { Credentials } from './http/read-credentials';

const KEY = /^hd_([0-9a-f]{12})_[\w-]{43}$/;

/** Compared with when no such key exists, so that an unknown id costs what a wrong secret costs. */
const NO_KEY = Buffer.alloc(32);

/** What `checkKey` needs. */
export interface CheckKeyOptions {
  readonly keys: KeyStore;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly compare?: (left: Buffer, right: Buffer) => boolean;
}

/**
 * Every call hashes once and compares once in constant time, whatever was sent.
 *
 * @returns the stored key when it exists, is neither revoked nor past its
 *   end and, if a user was named, is that user's
 */
export function checkKey(
  credentials: Credentials | undefined,
  { keys, nowMs, compare = timingSafeEqual }: CheckKeyOptions,
): StoredKey | undefined {
  const presented = credentials?.key ?? '';
  const id = KEY.exec(presented)?.[1];
  const stored = id === undefined ? undefined : keys.findKey(id);
  const same = compare(hashKey(presented), stored ? Buffer.from(stored.sha256, 'hex') : NO_KEY);
  if (!same || !stored || hasEnded(stored, nowMs)) return undefined;
  return credentials?.user === undefined || credentials.user === stored.user ? stored : undefined;
}

function hasEnded({ revokedAtMs, expiresAtMs = Infinity }: StoredKey, nowMs: number): boolean {
  return revokedAtMs !== undefined || nowMs >= expiresAtMs;
}
