/** What is kept of an API key: enough to recognise it, too little to use it. */
export interface StoredKey {
  /** Names the key in lists and inside the key itself; no secret. */
  readonly id: string;
  readonly user: string;
  /** SHA-256 of the whole key, lower-case hex. */
  readonly sha256: string;
  readonly createdAtMs: number;
  readonly revokedAtMs?: number;
}

/** The keys of a directory. Reads see what any process has written before the call. */
export interface KeyStore {
  findKey(id: string): StoredKey | undefined;
  listKeys(): readonly StoredKey[];
  /** Writes the key, replacing the one with the same id; durable on return. */
  saveKey(key: StoredKey): void;
}
