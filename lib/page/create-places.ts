import { createHouses, type HouseOptions, type Houses } from './create-houses';
import type { Inventory } from './create-inventory';
import type { Sight } from './create-sight';
import { listContainers } from './list-containers';
import { seeOccurrence } from './see-occurrence';
import { signOccurrences } from './sign-occurrences';
import type { Occurrence } from './occurrence';
import type { Place, Sighting } from './place';

/** More numbers than this are marked on no page. */
const MAX_PLACES = 20_000;

export interface Places {
  /** Puts down what was found in some nodes, in place of what was found in any of them before. */
  readonly put: (nodes: readonly Node[], occurrences: readonly Occurrence[]) => void;
  /** Begins a reading of the page: what is put down from now on is found in it. */
  readonly beginRound: () => void;
  readonly find: (node: Node) => Place | undefined;
  /** Drops a place that was not found again in this reading; says whether it is gone. */
  readonly dropUnlessFound: (place: Place) => boolean;
  /** Has the place that was found in a node looked at again. */
  readonly doubt: (node: Node) => void;
  /** Drops what has left the document, or was not found again in a reading of all of it. */
  readonly sweep: (isWholeRound: boolean) => void;
  /** Looks whether a place can be seen, so that its candidates count or no longer do. */
  readonly look: (place: Place, sight: Sight) => void;
  readonly all: () => readonly Place[];
  /** The places that are new or doubtful. */
  readonly unseen: () => readonly Place[];
  /** What can be seen. */
  readonly listSeen: () => readonly Occurrence[];
  /** Whether there is no room for more. */
  readonly isFull: () => boolean;
  readonly within: Houses['within'];
}

interface Options extends HouseOptions {
  readonly inventory: Pick<Inventory, 'add' | 'remove'>;
}

/** Creates the list of where on a page candidates stand. */
export function createPlaces({ inventory, watch, unwatch }: Options): Places {
  const houses = createHouses({ watch, unwatch });
  const { byNode, places, fresh, add, drop, hide } = createRegister({ inventory, houses });
  let round = 0;
  const isGone = (place: Place) => !places.has(place) || !place.nodes.every(isConnected);
  return {
    beginRound: () => void (round += 1),
    put: (nodes, occurrences) => {
      const known = new Set(nodes.map((node) => byNode.get(node)));
      const [only] = known;
      const isOne = known.size === 1 && occurrences.length > 0;
      if (only && isOne && isSamePlace(only, { nodes, occurrences })) {
        only.round = round;
        // It may have been moved to where it can be seen, or where it cannot.
        fresh.add(only);
        return;
      }
      for (const place of known) if (place) drop(place);
      const containers = listContainers(occurrences);
      if (containers.length > 0 && places.size < MAX_PLACES)
        add({ nodes, containers, occurrences, round, isSeen: undefined, sightings: [] });
    },
    find: (node) => byNode.get(node),
    doubt: (node) => {
      const place = byNode.get(node);
      if (place) fresh.add(place);
    },
    dropUnlessFound: (place) => {
      const isLost = place.round !== round || isGone(place);
      if (isLost) drop(place);
      return isLost;
    },
    sweep: (isWholeRound) => {
      for (const place of places)
        if ((isWholeRound && place.round !== round) || isGone(place)) drop(place);
    },
    look: (place, sight) => {
      fresh.delete(place);
      if (isGone(place)) return;
      const seen = place.occurrences.flatMap((occurrence) => seeOccurrence(occurrence, sight));
      place.isSeen = isSameRow(seen, place.occurrences);
      houses.settle(place);
      // Some of its candidates may have been too many when it was looked at last.
      if (isSameRow(seen, place.sightings.map(getOccurrence))) return;
      hide(place);
      place.sightings = makeSightings(seen, inventory);
    },
    all: () => [...places],
    unseen: () => [...fresh],
    listSeen: () => [...places].flatMap(({ sightings }) => sightings.map(getOccurrence)),
    isFull: () => places.size >= MAX_PLACES,
    within: houses.within,
  };
}

interface RegisterOptions {
  readonly inventory: Pick<Inventory, 'remove'>;
  readonly houses: Houses;
}

/** Creates the sets of places, which change together. */
function createRegister({ inventory, houses }: RegisterOptions) {
  const byNode = new Map<Node, Place>();
  const places = new Set<Place>();
  const fresh = new Set<Place>();
  const hide = (place: Place) => {
    for (const { item } of place.sightings) inventory.remove(item);
    place.sightings = [];
  };
  const drop = (place: Place) => {
    hide(place);
    places.delete(place);
    fresh.delete(place);
    for (const node of place.nodes) if (byNode.get(node) === place) byNode.delete(node);
    houses.remove(place);
  };
  const add = (place: Place) => {
    places.add(place);
    fresh.add(place);
    for (const node of place.nodes) byNode.set(node, place);
    houses.add(place);
  };
  return { byNode, places, fresh, add, drop, hide };
}

function makeSightings(
  occurrences: readonly Occurrence[],
  inventory: Pick<Inventory, 'add'>,
): readonly Sighting[] {
  return occurrences.flatMap((occurrence) => {
    const item = inventory.add(occurrence.candidate);
    return item ? [{ occurrence, item }] : [];
  });
}

function isSamePlace(place: Place, found: Pick<Place, 'nodes' | 'occurrences'>): boolean {
  return (
    place.nodes.length === found.nodes.length &&
    place.nodes.every((node, index) => node === found.nodes[index]) &&
    signOccurrences(place.occurrences) === signOccurrences(found.occurrences)
  );
}

/** Whether these are the same candidates at the same offsets of the same nodes. */
function isSameRow(row: readonly Occurrence[], other: readonly Occurrence[]): boolean {
  return (
    row.length === other.length &&
    row.every(({ node }, index) => node === other[index]?.node) &&
    signOccurrences(row) === signOccurrences(other)
  );
}

function isConnected(node: Node): boolean {
  return node.isConnected;
}

function getOccurrence({ occurrence }: Sighting): Occurrence {
  return occurrence;
}
