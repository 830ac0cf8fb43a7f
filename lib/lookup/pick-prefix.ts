import type { HashPrefix } from '../number/hash-prefix';

/**
 * Picks the prefix to send next: one that a person waits for, otherwise any, at random, so that what
 * arrives together at the directory need not stand together on a page.
 *
 * @param random in [0, 1)
 * @returns undefined when none waits
 */
export function pickPrefix(
  waiting: ReadonlyMap<HashPrefix, { readonly urgent: boolean }>,
  random: number,
): HashPrefix | undefined {
  const urgent = [...waiting].filter(([, entry]) => entry.urgent).map(([prefix]) => prefix);
  const prefixes = urgent.length > 0 ? urgent : [...waiting.keys()];
  return prefixes[Math.floor(random * prefixes.length)];
}
