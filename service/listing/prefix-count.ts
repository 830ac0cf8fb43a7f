/** How many prefixes of 5 hex characters there are. */
export const PREFIX_COUNT = 0x100000;
