import type { InventoryItem } from './inventory-item';
import type { Occurrence } from './occurrence';

/** An occurrence that can be seen, with what is known of its candidate. */
export interface Sighting {
  readonly occurrence: Occurrence;
  readonly item: InventoryItem;
}

/** Some text of the page, or an element, with the candidates that were found in it. */
export interface Place {
  /** The nodes whose change makes it another. */
  readonly nodes: readonly Node[];
  /** What happens to these may show or hide some of the candidates. */
  containers: readonly Element[];
  readonly occurrences: readonly Occurrence[];
  /** In which reading of the page it was found last. */
  round: number;
  /** Whether all of it can be seen; undefined until it was looked at. */
  isSeen: boolean | undefined;
  /** What can be seen, as it was looked at last. */
  seen: readonly Occurrence[];
  /** Of that, what there is room for. */
  sightings: readonly Sighting[];
}
