import type { KeyStore } from './key-store';

/** What `revokeKey` needs. */
export interface RevokeKeyOptions {
  readonly keys: KeyStore;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Ends a key for good, with all its secrets. Its record stays, so that a list still shows whose it was
 * and until when; the first revocation's time is kept.
 */
export function revokeKey({
  keys,
  id,
  now,
}: RevokeKeyOptions): 'revoked' | 'was-revoked' | 'unknown' {
  let outcome: ReturnType<typeof revokeKey> = 'unknown';
  keys.changeKey(id, (known) => {
    outcome = known.revokedAtMs === undefined ? 'revoked' : 'was-revoked';
    return outcome === 'revoked' ? { ...known, revokedAtMs: now() } : known;
  });
  return outcome;
}
