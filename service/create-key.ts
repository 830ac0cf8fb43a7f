import { randomBytes } from 'node:crypto';
import type { KeyScope, KeyStore, StoredKey } from './key-store';
import { makeSecret } from './keys/make-secret';

const ID_BYTES = 6;

/** What the extension needs. Learning numbers from hashes is for those who were chosen for it. */
const DEFAULT_SCOPES: readonly KeyScope[] = ['range', 'lookup'];

export interface NewKey {
  readonly id: string;
  /** `hd_<id>_<secret>`: shown once, kept nowhere. */
  readonly key: string;
}

/** What `createKey` needs. */
export interface CreateKeyOptions extends Partial<
  Pick<StoredKey, 'scopes' | 'expiresAtMs' | 'limits'>
> {
  readonly keys: KeyStore;
  /** Without a colon: Basic authentication ends the user name there. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Makes an API key for a user and stores its hash. It may ask for ranges and look hashes up unless
 * `scopes` says otherwise.
 *
 * @returns the key, which cannot be read again
 */
export function createKey(options: CreateKeyOptions): NewKey {
  const { keys, user, now, scopes = DEFAULT_SCOPES, expiresAtMs, limits } = options;
  const id = randomBytes(ID_BYTES).toString('hex');
  const createdAtMs = now();
  const { key, stored } = makeSecret(id, 1, createdAtMs);
  keys.saveKey({
    id,
    user,
    secrets: [stored],
    createdAtMs,
    scopes,
    ...(expiresAtMs !== undefined && { expiresAtMs }),
    ...(limits && { limits }),
  });
  return { id, key };
}
