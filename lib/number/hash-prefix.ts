/** The first 5 lower-case hex characters of a full hash: all that a directory ever learns. */
export type HashPrefix = string & { readonly __brand: 'HashPrefix' };
