const HEX_LENGTH = 5;

/** @returns a prefix of 20 bits as 5 lower-case hex characters */
export function namePrefix(prefix: number): string {
  return prefix.toString(16).padStart(HEX_LENGTH, '0');
}
