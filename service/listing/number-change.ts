/** A number that was added or removed: the first 20 bits of its hash (3 bytes), which of both, the number. */
export const CHANGE_BYTES = 12;
/** Where the byte is that says which: 1 for a number that was added, 0 for one that was removed. */
export const CHANGE_KIND_AT = 3;
export const CHANGE_NUMBER_AT = 4;
