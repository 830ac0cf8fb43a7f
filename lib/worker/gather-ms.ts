/** Numbers that come within this time are asked about in any order, or in one request: milliseconds. */
export const GATHER_MS = 25;
