/** The algorithms of the Phone Hash Directory. None of them hides a number: all of a plan are hashed in minutes. */
export const HASH_ALGORITHMS = ['sha256', 'sha1', 'md5'] as const;

export type HashAlgorithm = (typeof HASH_ALGORITHMS)[number];
