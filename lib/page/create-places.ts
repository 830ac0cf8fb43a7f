import type { Changes } from './changes';
import { createHouses, type HouseOptions, type Houses } from './create-houses';
import type { Inventory } from './create-inventory';
import type { Sight } from './create-sight';
import { fillPlaces } from './fill-places';
import { isCut } from './is-cut';
import { listContainers } from './list-containers';
import { makeSightings } from './make-sightings';
import { seePlace } from './see-place';
import { signOccurrences } from './sign-occurrences';
import type { Occurrence } from './occurrence';
import type { Place, Sighting } from './place';
import type { Work } from './work';

/** More numbers than this are marked on no page. */
const MAX_PLACES = 20_000;

export interface Places {
  /** Puts down what was found in some nodes, in place of what was found in any of them before. */
  readonly put: (nodes: readonly Node[], occurrences: readonly Occurrence[]) => void;
  /** Begins a reading of what has changed: what is put down from now on is found in it. */
  readonly beginRound: (changes: Pick<Changes, 'isAll' | 'nodes'>) => void;
  readonly find: (node: Node) => Place | undefined;
  /** Drops a place that was not found again in this reading; says whether it is gone. */
  readonly dropUnlessFound: (place: Place) => boolean;
  /** Has the place that was found in a node looked at again. */
  readonly doubt: (node: Node) => void;
  /** Drops what has left the document, or was not found again in a reading of all of it. */
  readonly sweep: (isWholeRound: boolean) => void;
  /** Looks whether a place can be seen, so that its candidates count or no longer do. */
  readonly look: (place: Place, sight: Sight) => Work;
  readonly all: () => readonly Place[];
  /** The places that are new or doubtful. */
  readonly unseen: () => readonly Place[];
  /** What can be seen. */
  readonly listSeen: () => readonly Occurrence[];
  /** Takes in the candidates that were too many before, as far as there is room for them now. */
  readonly fill: () => Work;
  /** Whether some of the candidates that can be seen are too many. */
  readonly isCut: () => boolean;
  /** Takes out the nodes that were left out, for as long as there is room for what is in them. */
  readonly takeLeft: () => Iterable<readonly Node[]>;
  /** Whether some nodes were left out. */
  readonly isFull: () => boolean;
  readonly within: Houses['within'];
}

interface Options extends HouseOptions {
  readonly inventory: Pick<Inventory, 'add' | 'remove' | 'isFull'>;
  readonly maxPlaces?: number;
}

/** Creates the list of where on a page candidates stand. */
export function createPlaces(options: Options): Places {
  const { inventory, watch, unwatch, maxPlaces = MAX_PLACES } = options;
  const houses = createHouses({ watch, unwatch });
  const register = createRegister({ inventory, houses, maxPlaces });
  const { byNode, places, fresh, left, add, drop, hide, ...lists } = register;
  let round = 0;
  const isGone = (place: Place) => !places.has(place) || !place.nodes.every(isConnected);
  return {
    beginRound: ({ isAll, nodes }) => {
      round += 1;
      for (const node of isAll ? left : nodes) left.delete(node);
    },
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
      if (containers.length > 0)
        add({ nodes, containers, occurrences, round, isSeen: undefined, seen: [], sightings: [] });
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
      for (const node of left) if (!node.isConnected) left.delete(node);
    },
    look: function* (place, sight) {
      fresh.delete(place);
      const seen = yield* seePlace(place, sight);
      if (isGone(place)) return;
      place.isSeen = isSameRow(seen, place.occurrences);
      place.seen = seen;
      houses.settle(place);
      // Some of its candidates may have been too many when it was looked at last.
      if (isSameRow(seen, place.sightings.map(getOccurrence))) return;
      hide(place);
      place.sightings = makeSightings(seen, inventory);
    },
    listSeen: () => [...places].flatMap(({ sightings }) => sightings.map(getOccurrence)),
    ...lists,
    within: houses.within,
  };
}

interface RegisterOptions {
  readonly inventory: Options['inventory'];
  readonly houses: Houses;
  readonly maxPlaces: number;
}

/** Creates the sets of places, which change together. */
function createRegister({ inventory, houses, maxPlaces }: RegisterOptions) {
  const byNode = new Map<Node, Place>();
  const places = new Set<Place>();
  const fresh = new Set<Place>();
  /** Nodes that candidates were found in and no room for them. */
  const left = new Set<Node>();
  const hasRoom = () => places.size < maxPlaces;
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
    if (!hasRoom()) {
      for (const node of place.nodes) left.add(node);
      return;
    }
    places.add(place);
    fresh.add(place);
    for (const node of place.nodes) byNode.set(node, place);
    houses.add(place);
  };
  const takeLeft = function* () {
    for (const node of left) {
      if (!hasRoom()) return;
      left.delete(node);
      yield [node];
    }
  };
  const lists = {
    all: () => [...places],
    unseen: () => [...fresh],
    fill: () => fillPlaces(places, inventory),
    isCut: () => [...places].some(isCut),
    takeLeft,
    isFull: () => left.size > 0,
  };
  return { byNode, places, fresh, left, add, drop, hide, ...lists };
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
    (row.every((each, index) => each === other[index]) ||
      (row.every(({ node }, index) => node === other[index]?.node) &&
        signOccurrences(row) === signOccurrences(other)))
  );
}

function isConnected(node: Node): boolean {
  return node.isConnected;
}

function getOccurrence({ occurrence }: Sighting): Occurrence {
  return occurrence;
}
