/**
 * Names one of the secrets of a key, in lists and in the key itself, so that whoever has two of them
 * can tell which is which.
 *
 * @param number counted from 1
 * @returns the id of the key alone for the first; `ID-2`, `ID-3` for those that rotations made
 */
export function nameSecret(id: string, number: number): string {
  return number === 1 ? id : `${id}-${number}`;
}
