import type { Inventory } from './create-inventory';
import type { Occurrence } from './occurrence';
import type { Sighting } from './place';

/** Counts what can be seen, except where it is too much to be kept. */
export function makeSightings(
  occurrences: readonly Occurrence[],
  inventory: Pick<Inventory, 'add'>,
): readonly Sighting[] {
  return occurrences.flatMap((occurrence) => {
    const item = inventory.add(occurrence.candidate);
    return item ? [{ occurrence, item }] : [];
  });
}
