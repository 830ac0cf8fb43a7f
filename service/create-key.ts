import { randomBytes } from 'node:crypto';
import { hashKey } from './hash-key';
import type { KeyStore } from './key-store';

const ID_BYTES = 6;
const SECRET_BYTES = 32;

export interface NewKey {
  readonly id: string;
  /** `hd_<id>_<secret>`: shown once, kept nowhere. */
  readonly key: string;
}

/** What `createKey` needs. */
export interface CreateKeyOptions {
  readonly keys: KeyStore;
  /** Without a colon: Basic authentication ends the user name there. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes an API key for a user and stores its hash. @returns the key, which cannot be read again */
export function createKey({ keys, user, now }: CreateKeyOptions): NewKey {
  const id = randomBytes(ID_BYTES).toString('hex');
  const key = `hd_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  keys.saveKey({ id, user, sha256: hashKey(key).toString('hex'), createdAtMs: now() });
  return { id, key };
}
