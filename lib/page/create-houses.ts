import { findBox } from './find-box';
import type { Place } from './place';

/** Which places stand in which elements. */
export interface Houses {
  readonly add: (place: Place) => void;
  readonly remove: (place: Place) => void;
  /**
   * Moves a place whose element has no box of its own to the one that it is drawn in.
   *
   * @returns whether it has moved
   */
  readonly settle: (place: Place) => boolean;
  readonly within: (container: Element) => readonly Place[];
}

export interface HouseOptions {
  /** Called with each element in which there is a place now, and again when there is none. */
  readonly watch: (container: Element) => void;
  readonly unwatch: (container: Element) => void;
}

export function createHouses({ watch, unwatch }: HouseOptions): Houses {
  const houses = new Map<Element, Set<Place>>();
  const add = (place: Place) => {
    const { container } = place;
    const others = houses.get(container);
    others?.add(place);
    if (others) return;
    houses.set(container, new Set([place]));
    watch(container);
  };
  const remove = (place: Place) => {
    const { container } = place;
    const others = houses.get(container);
    if (!others?.delete(place) || others.size > 0) return;
    houses.delete(container);
    unwatch(container);
  };
  return {
    add,
    remove,
    settle: (place) => {
      const box = findBox(place.container);
      if (box === place.container) return false;
      remove(place);
      place.container = box;
      add(place);
      return true;
    },
    within: (container) => [...(houses.get(container) ?? [])],
  };
}
