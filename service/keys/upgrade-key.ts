import type { KeyScope, StoredKey } from '../key-store';

/** As keys were stored before they could be rotated. */
interface OldKey extends Omit<StoredKey, 'secrets' | 'scopes'> {
  readonly sha256: string;
  readonly scopes?: readonly KeyScope[];
}

/**
 * A key without scopes was made when ranges were all that could be asked for, and may do that only: a
 * new version of the program must not widen what somebody has given out.
 */
const OLD_SCOPES: readonly KeyScope[] = ['range'];

/** Reads a key as this or an earlier version of the program stored it. */
export function upgradeKey(stored: StoredKey | OldKey): StoredKey {
  if ('secrets' in stored) return stored;
  const { sha256, scopes = OLD_SCOPES, ...rest } = stored;
  const { createdAtMs } = rest;
  return { ...rest, scopes, secrets: [{ number: 1, sha256, createdAtMs }] };
}
