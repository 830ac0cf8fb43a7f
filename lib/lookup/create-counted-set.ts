/** A set out of which something goes once it was taken as often as it was put in. */
export interface CountedSet<Item> {
  /** Not a copy: it changes with what is put in and taken out. */
  readonly items: ReadonlySet<Item>;
  readonly add: (item: Item) => void;
  readonly remove: (item: Item) => void;
}

export function createCountedSet<Item>(): CountedSet<Item> {
  const items = new Set<Item>();
  const counts = new Map<Item, number>();
  return {
    items,
    add: (item) => {
      items.add(item);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    },
    remove: (item) => {
      const left = (counts.get(item) ?? 0) - 1;
      if (left > 0) return void counts.set(item, left);
      counts.delete(item);
      items.delete(item);
    },
  };
}
