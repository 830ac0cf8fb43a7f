/** The name of the one record in the store `lock`. */
export const LOCK_NAME = 'passphrase';
