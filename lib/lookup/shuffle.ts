/**
 * Puts items into a random order, each as likely as any other (Fisher and Yates).
 *
 * @param random in [0, 1)
 */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}
