import type { KeyStore } from './key-store';

/** What `revokeKey` needs. */
export interface RevokeKeyOptions {
  readonly keys: KeyStore;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Ends a key for good. Its record stays, so that a list still shows whose it was and until when;
 * the first revocation's time is kept.
 */
export function revokeKey({
  keys,
  id,
  now,
}: RevokeKeyOptions): 'revoked' | 'was-revoked' | 'unknown' {
  const key = keys.findKey(id);
  if (!key) return 'unknown';
  if (key.revokedAtMs !== undefined) return 'was-revoked';
  keys.saveKey({ ...key, revokedAtMs: now() });
  return 'revoked';
}
