/** Names that reports refer to by their places. */
export interface NameList {
  /** The place of a name, which is added where there is room; else that of the name for all others. */
  readonly place: (name: string) => number;
  readonly list: () => readonly string[];
}

interface Options {
  readonly known: readonly string[];
  /** How many names there can be. */
  readonly most: number;
  /** Stands for every name that finds no room. The last place is kept for it, unless it has one. */
  readonly others: string;
}

export function createNameList({ known, most, others }: Options): NameList {
  const names = [...known];
  const places = new Map(names.map((name, at) => [name, at]));
  const add = (name: string): number => {
    places.set(name, names.length);
    return names.push(name) - 1;
  };
  const find = (name: string): number => {
    const at = places.get(name);
    if (at !== undefined) return at;
    const isFull = names.length >= (places.has(others) ? most : most - 1);
    return isFull ? (places.get(others) ?? add(others)) : add(name);
  };
  // Millions of rows in a row have the same one.
  let last = '';
  let lastAt: number | undefined;
  return {
    place: (name) => {
      if (lastAt !== undefined && name === last) return lastAt;
      last = name;
      lastAt = find(name);
      return lastAt;
    },
    list: () => names,
  };
}
