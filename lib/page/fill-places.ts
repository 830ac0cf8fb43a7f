import type { Inventory } from './create-inventory';
import { isCut } from './is-cut';
import { makeSightings } from './make-sightings';
import type { Place } from './place';
import type { Work } from './work';

/** Takes in the candidates of places that were too many before, as far as there is room for them. */
export function* fillPlaces(
  places: Iterable<Place>,
  inventory: Pick<Inventory, 'add' | 'remove' | 'isFull'>,
): Work {
  if (inventory.isFull()) return;
  for (const place of places) {
    if (!isCut(place)) continue;
    const earlier = place.sightings;
    place.sightings = makeSightings(place.seen, inventory);
    for (const { item } of earlier) inventory.remove(item);
    yield;
  }
}
