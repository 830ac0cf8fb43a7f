/** Whole addresses, with their passwords, in the order of trying; spaces between them. */
export const ADDRESSES_VARIABLE = 'DIRECTORY_POSTGRES';
