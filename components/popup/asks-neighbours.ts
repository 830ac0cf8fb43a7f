/** The most of one hash that is sent; whatever is more is of the blocks that a number is in as well. */
const LONGEST_PREFIX = 5;

/**
 * Whether some directory is asked about the numbers next to one too, which together are almost the
 * number itself.
 *
 * @param characters how many are sent of a number, by the directories that are asked
 */
export function asksNeighbours(characters: readonly number[]): boolean {
  return characters.some((count) => count > LONGEST_PREFIX);
}
