/**
 * Where no directory is named, numbers are counted that share so many hex characters of the hash: the
 * most that one gets which is not shown the number or what stands beside it.
 */
export const SHOWN_PREFIX_LENGTH = 5;
