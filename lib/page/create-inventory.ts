import type { Candidate } from '../detect/candidate';
import { candidateKey } from '../detect/candidate-key';
import { MAX_CANDIDATES, MAX_PART } from '../message/max-candidates';
import type { NamedReadings } from '../message/protocol';
import type { InventoryItem } from './inventory-item';

/** What the worker has to hear of next. */
interface InventoryPart {
  readonly added: readonly InventoryItem[];
  readonly gone: readonly number[];
  /** Whether there is more to tell. */
  readonly more: boolean;
}

export interface Inventory {
  /** Counts a candidate in one more place; undefined where there are too many to be kept. */
  readonly add: (candidate: Candidate) => InventoryItem | undefined;
  /** Counts it in one place less. */
  readonly remove: (item: InventoryItem) => void;
  /** Takes out what is to be told next, which counts as told from then on. */
  readonly takePart: () => InventoryPart;
  readonly hasNews: () => boolean;
  /** Forgets what was told: everything is news again. */
  readonly forget: () => void;
  readonly takeReadings: (readings: NamedReadings) => void;
  /** What is gone makes room at once, as it is told before what is new. */
  readonly isFull: () => boolean;
}

/** Creates the list of a page's distinct candidates, and of which of them the worker knows. */
export function createInventory(maxCandidates = MAX_CANDIDATES): Inventory {
  const items = new Map<string, InventoryItem>();
  const told = new Map<number, InventoryItem>();
  const untold = new Set<InventoryItem>();
  const gone = new Set<InventoryItem>();
  let lastId = 0;
  const create = (key: string, candidate: Candidate): InventoryItem => {
    const item = { id: (lastId += 1), key, candidate, places: 0, readings: [] };
    items.set(key, item);
    untold.add(item);
    return item;
  };
  const isFull = () => items.size - gone.size >= maxCandidates;
  const drop = (item: InventoryItem) => {
    items.delete(item.key);
    untold.delete(item);
    told.delete(item.id);
  };
  return {
    add: (candidate) => {
      const key = candidateKey(candidate);
      const known = items.get(key);
      if (!known?.places && isFull()) return undefined;
      const item = known ?? create(key, candidate);
      item.places += 1;
      gone.delete(item);
      return item;
    },
    remove: (item) => {
      if ((item.places -= 1) > 0) return;
      if (told.has(item.id)) gone.add(item);
      else drop(item);
    },
    takePart: () => {
      const added = [...untold].slice(0, MAX_PART);
      const left = [...gone];
      for (const item of left) drop(item);
      gone.clear();
      for (const item of added) {
        untold.delete(item);
        told.set(item.id, item);
      }
      return { added, gone: left.map(({ id }) => id), more: untold.size > 0 };
    },
    hasNews: () => untold.size > 0 || gone.size > 0,
    forget: () => {
      for (const item of gone) drop(item);
      gone.clear();
      for (const item of told.values()) untold.add(item);
      told.clear();
    },
    takeReadings: (readings) => {
      for (const [id, read] of readings) {
        const item = told.get(id);
        if (item) item.readings = read;
      }
    },
    isFull,
  };
}
