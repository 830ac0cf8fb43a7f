/**
 * The SHA-1 of an E.164 number in 40 lower-case hex characters. A full hash is as good as the
 * number itself (a whole numbering plan is hashed in minutes), so it stays inside `lib/number`.
 */
export type FullHash = string & { readonly __brand: 'FullHash' };
