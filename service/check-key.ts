import type { Result } from '../lib/result';
import { hashKey } from './hash-key';
import { isSameDigest } from './is-same-digest';
import type { KeyStore, StoredKey, StoredSecret } from './key-store';
import type { Credentials } from './http/read-credentials';
import { nameSecret } from './keys/name-secret';

const KEY = /^hd_([0-9a-f]{12})(?:-(\d{1,6}))?_[\w-]{43}$/;

/** Compared with when no such key exists, so that an unknown id costs what a wrong secret costs. */
const NO_KEY = '0'.repeat(64);

/** What `checkKey` needs. */
export interface CheckKeyOptions {
  readonly keys: KeyStore;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly compare?: (one: string, other: string) => boolean;
}

/** A key that is taken. */
export interface CheckedKey {
  readonly key: StoredKey;
  /** Which of its secrets was sent: its id, or `ID-2` after a rotation. */
  readonly name: string;
}

/** Why a key is not taken. Only whoever sent a whole key is told more than that it is not. */
export type KeyFault =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'revoked' | 'expired'; readonly name: string }
  /** A rotation has ended this secret, and there is a newer one. */
  | { readonly kind: 'replaced'; readonly name: string; readonly newest: number };

const UNKNOWN: Result<never, KeyFault> = { ok: false, error: { kind: 'unknown' } };

/**
 * Every call hashes once and compares once in constant time, whatever was sent.
 *
 * @returns the stored key when it exists, is neither revoked nor past its
 *   end and, if a user was named, is that user's; otherwise why not
 */
export function checkKey(
  credentials: Credentials | undefined,
  { keys, nowMs, compare = isSameDigest }: CheckKeyOptions,
): Result<CheckedKey, KeyFault> {
  const presented = credentials?.key ?? '';
  const [, id, number = '1'] = KEY.exec(presented) ?? [];
  const key = id === undefined ? undefined : keys.findKey(id);
  const secret = key?.secrets.find((one) => one.number === Number(number));
  const same = compare(hashKey(presented), secret?.sha256 ?? NO_KEY);
  if (!same || !key || !secret) return UNKNOWN;
  if (credentials?.user !== undefined && credentials.user !== key.user) return UNKNOWN;
  const fault = findFault(key, secret, nowMs);
  if (fault) return { ok: false, error: fault };
  return { ok: true, value: { key, name: nameSecret(key.id, secret.number) } };
}

function findFault(key: StoredKey, secret: StoredSecret, nowMs: number): KeyFault | undefined {
  const { id, revokedAtMs, expiresAtMs = Infinity, secrets } = key;
  const name = nameSecret(id, secret.number);
  if (revokedAtMs !== undefined) return { kind: 'revoked', name };
  if (nowMs >= expiresAtMs) return { kind: 'expired', name };
  if (nowMs < (secret.endsAtMs ?? Infinity)) return undefined;
  return { kind: 'replaced', name, newest: secrets.at(-1)?.number ?? secret.number };
}
