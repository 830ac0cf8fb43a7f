import type { KeyStore, StoredKey } from '../key-store';
import { makeSecret } from './make-secret';

/** Of so many secrets it is remembered that they were replaced. */
const MAX_SECRETS = 10;

/** What `rotateKey` needs. */
export interface RotateKeyOptions {
  readonly keys: KeyStore;
  readonly id: string;
  /** For so long the secret that was valid before stays valid; 0 ends all before at once. */
  readonly overlapMs: number;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

export type Rotation =
  | {
      readonly kind: 'rotated';
      /** The new key, shown once and kept nowhere. */
      readonly key: string;
      readonly number: number;
      readonly stored: StoredKey;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ended' }
  /** Two are valid already, until this moment. */
  | { readonly kind: 'under way'; readonly untilMs: number };

/**
 * Makes another secret for a key, with the same user, scopes and limits. At most two are valid at once,
 * so that a rotation that was forgotten shows.
 */
export function rotateKey({ keys, id, overlapMs, nowMs }: RotateKeyOptions): Rotation {
  let rotation: Rotation = { kind: 'unknown' };
  keys.changeKey(id, (known) => {
    rotation = addSecret(known, overlapMs, nowMs);
    return rotation.kind === 'rotated' ? rotation.stored : known;
  });
  return rotation;
}

function addSecret(known: StoredKey, overlapMs: number, nowMs: number): Rotation {
  if (known.revokedAtMs !== undefined || nowMs >= (known.expiresAtMs ?? Infinity))
    return { kind: 'ended' };
  const untilMs = Math.max(0, ...known.secrets.map(({ endsAtMs = 0 }) => endsAtMs));
  if (untilMs > nowMs && overlapMs > 0) return { kind: 'under way', untilMs };
  const endsAtMs = nowMs + overlapMs;
  const before = known.secrets.map((secret) => ({
    ...secret,
    endsAtMs: Math.min(secret.endsAtMs ?? Infinity, endsAtMs),
  }));
  const number = 1 + Math.max(...before.map((secret) => secret.number));
  const made = makeSecret(known.id, number, nowMs);
  const [first, ...others] = [...before, made.stored].slice(-MAX_SECRETS);
  if (!first) throw new Error('one was made');
  const stored: StoredKey = { ...known, secrets: [first, ...others] };
  return { kind: 'rotated', key: made.key, number, stored };
}
