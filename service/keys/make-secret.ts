import { randomBytes } from 'node:crypto';
import { hashKey } from '../hash-key';
import type { StoredSecret } from '../key-store';
import { nameSecret } from './name-secret';

const SECRET_BYTES = 32;

interface NewSecret {
  /** The key: shown once, kept nowhere. */
  readonly key: string;
  readonly stored: StoredSecret;
}

/** Makes a text that is taken for the key with this id, the first one or a later one. */
export function makeSecret(id: string, number: number, nowMs: number): NewSecret {
  const key = `hd_${nameSecret(id, number)}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const sha256 = hashKey(key);
  return { key, stored: { number, sha256, createdAtMs: nowMs } };
}
