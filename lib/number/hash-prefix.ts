/**
 * The first 4 or 5 lower-case hex characters of a full hash, as many as a directory's protocol asks
 * for: all that it learns of a number. Where the user allows that the numbers beside it are asked about
 * too, three prefixes with dots between them: of the number, of it without its last digit, and without
 * its last two.
 */
export type HashPrefix = string & { readonly __brand: 'HashPrefix' };
