/**
 * A full hash that the user allowed to send, in 32, 40 or 64 lower-case hex characters: MD5, SHA-1 or
 * SHA-256. It is as good as the number itself, so only what holds a `Consent` can make one.
 */
export type DisclosedHash = string & { readonly __brand: 'DisclosedHash' };
