import type { StoreKeeper } from '../store/create-store-keeper';
import type { SessionStore } from '../store/session-store';
import { createKeyShelf, type KeyShelf } from './create-key-shelf';
import { createLock } from './create-lock';
import { createPassphrase, type Passphrase } from './create-passphrase';
import { createTurns } from '../store/create-turns';

/** Where the keys are. Only the background worker opens it, and nothing hands a key back out. */
export interface Vault extends KeyShelf {
  readonly passphrase: Passphrase;
}

interface Options {
  readonly store: StoreKeeper;
  readonly session: SessionStore;
  readonly now: () => number;
  /** Of PBKDF2, for passphrases that are set from now on. */
  readonly rounds?: number;
}

/**
 * Creates the vault over the extension origin's IndexedDB and its session storage, which no page and
 * no content script reads.
 */
export function createVault({ now, ...options }: Options): Vault {
  // Nobody reads a key while all keys are sealed anew.
  const takeTurn = createTurns();
  const parts = { ...options, lock: createLock(options), takeTurn };
  return { ...createKeyShelf({ ...parts, now }), passphrase: createPassphrase(parts) };
}
