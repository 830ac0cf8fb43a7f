/** What a key may do: ask for ranges, look hashes up, learn numbers from hashes, submit long jobs. */
export type KeyScope = 'range' | 'lookup' | 'reverse' | 'jobs';

/** What is limited by itself. A batch counts as one exact request as well. */
export type RateKind = 'range' | 'exact' | 'batch';

/** So many requests in any span of this length. */
export interface Rate {
  readonly requests: number;
  readonly windowMs: number;
}

/** What is kept of an API key: enough to recognise it, too little to use it. */
export interface StoredKey {
  /** Names the key in lists and inside the key itself; no secret. */
  readonly id: string;
  readonly user: string;
  /** SHA-256 of the whole key, lower-case hex. */
  readonly sha256: string;
  readonly createdAtMs: number;
  readonly revokedAtMs?: number;
  /** From this moment on the key is refused; without it the key does not end by itself. */
  readonly expiresAtMs?: number;
  /**
   * A key without it was made when ranges were all that could be asked for, and may do that only: a
   * new version of the program must not widen what somebody has given out.
   */
  readonly scopes?: readonly KeyScope[];
  /** In place of the limits that hold for every key. */
  readonly limits?: Readonly<Partial<Record<RateKind, Rate>>>;
}

/** The keys of a directory. Reads see what any process has written before the call. */
export interface KeyStore {
  findKey(id: string): StoredKey | undefined;
  listKeys(): readonly StoredKey[];
  /** Writes the key, replacing the one with the same id; durable on return. */
  saveKey(key: StoredKey): void;
}
