/** The algorithms of whole hashes, and how many hex characters each has. */
export const HASH_LENGTHS = { md5: 32, sha1: 40, sha256: 64 } as const;
