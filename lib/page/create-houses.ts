import { findBox } from './find-box';
import type { Place } from './place';

/** Which places stand in which elements. */
export interface Houses {
  readonly add: (place: Place) => void;
  readonly remove: (place: Place) => void;
  /** Moves a place whose elements have no boxes of their own to those that they are drawn in. */
  readonly settle: (place: Place) => void;
  readonly within: (container: Element) => readonly Place[];
}

export interface HouseOptions {
  /** Called with each element in which there is a place now, and again when there is none. */
  readonly watch: (container: Element) => void;
  readonly unwatch: (container: Element) => void;
}

export function createHouses({ watch, unwatch }: HouseOptions): Houses {
  const houses = new Map<Element, Set<Place>>();
  const enter = (container: Element, place: Place) => {
    const others = houses.get(container);
    others?.add(place);
    if (others) return;
    houses.set(container, new Set([place]));
    watch(container);
  };
  const leave = (container: Element, place: Place) => {
    const others = houses.get(container);
    if (!others?.delete(place) || others.size > 0) return;
    houses.delete(container);
    unwatch(container);
  };
  const add = (place: Place) => {
    for (const container of place.containers) enter(container, place);
  };
  const remove = (place: Place) => {
    for (const container of place.containers) leave(container, place);
  };
  return {
    add,
    remove,
    settle: (place) => {
      const boxes = place.containers.map(findBox);
      if (boxes.every((box, index) => box === place.containers[index])) return;
      remove(place);
      place.containers = [...new Set(boxes)];
      add(place);
    },
    within: (container) => [...(houses.get(container) ?? [])],
  };
}
