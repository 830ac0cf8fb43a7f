const PREFIX_HEX = 5;

/** Reads the first 20 bits of a hash or range that is written as hex. */
export function readPrefix(hex: string): number {
  return Number.parseInt(hex.slice(0, PREFIX_HEX), 16);
}
