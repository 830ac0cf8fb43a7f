import type { HashAlgorithm } from '../number/hash-algorithm';

/** How numbers are hashed for a directory that sees them, where the user has chosen nothing. */
export const DEFAULT_ALGORITHM: HashAlgorithm = 'sha256';
