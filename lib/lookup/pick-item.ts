/**
 * Picks what to send next: what a person waits for, otherwise any, at random, so that what arrives
 * together at the directory need not stand together on a page.
 *
 * @param random in [0, 1)
 * @returns undefined when none waits
 */
export function pickItem<Item extends string>(
  waiting: ReadonlyMap<Item, { readonly urgent: boolean }>,
  random: number,
): Item | undefined {
  const urgent = [...waiting].filter(([, entry]) => entry.urgent).map(([item]) => item);
  const items = urgent.length > 0 ? urgent : [...waiting.keys()];
  return items[Math.floor(random * items.length)];
}
