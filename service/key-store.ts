/** What a key may do: ask for ranges, look hashes up, learn numbers from hashes, submit long jobs. */
export type KeyScope = 'range' | 'lookup' | 'reverse' | 'jobs';

/** What is limited by itself. A batch counts as one exact request as well. */
export type RateKind = 'range' | 'exact' | 'batch';

/** So many requests in any span of this length. */
export interface Rate {
  readonly requests: number;
  readonly windowMs: number;
}

/** One of the texts that are taken for a key: the first, or one that a rotation made. */
export interface StoredSecret {
  /** Counted from 1. From the second on it stands in the key itself, behind the id. */
  readonly number: number;
  /** SHA-256 of the whole key, lower-case hex. */
  readonly sha256: string;
  readonly createdAtMs: number;
  /** From this moment on a newer one is wanted; without it, it does not end before the key does. */
  readonly endsAtMs?: number;
}

/** What is kept of an API key: enough to recognise it, too little to use it. */
export interface StoredKey {
  /** Names the key in lists and inside the key itself; no secret. */
  readonly id: string;
  readonly user: string;
  /** Ascending; the last one does not end by itself. Those that ended are kept a while, to tell so. */
  readonly secrets: readonly [StoredSecret, ...StoredSecret[]];
  readonly createdAtMs: number;
  readonly revokedAtMs?: number;
  /** From this moment on the key is refused; without it the key does not end by itself. */
  readonly expiresAtMs?: number;
  readonly scopes: readonly KeyScope[];
  /** In place of the limits that hold for every key. */
  readonly limits?: Readonly<Partial<Record<RateKind, Rate>>>;
}

/** The keys of a directory. Reads see what any process has written before the call. */
export interface KeyStore {
  findKey(id: string): StoredKey | undefined;
  listKeys(): readonly StoredKey[];
  /** Writes the key, replacing the one with the same id; durable on return. */
  saveKey(key: StoredKey): void;
  /**
   * Changes the key with this id, while no other process changes one; durable on return.
   *
   * @param change returns what it was given to leave it as it is; not called where there is no such key
   */
  changeKey(id: string, change: (known: StoredKey) => StoredKey): void;
}
